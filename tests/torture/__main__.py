"""``python -m tests.torture [restores|damages|kills|images|powerloss|hostile]``: lists that fate is hard on.

``--rounds 60 --seed 1`` say how often, and which chance.

``restores`` kills programs while they save, and restores over each crash. Each round prints how its list was killed,
what was put in its place and how, and what came of it: whole, or refused in words with the backup byte for byte as it
was. It ends with 1 at the first list that is neither.

``damages`` overwrites parts of a list, and counts what can be read of it.

``kills --kills 500 [--kind add]`` kills the program at random moments of what it writes, and counts what was lost.

``images`` opens what a loss of power may leave of a list, and looks for saves that are lost.

``powerloss --images 500 [--kind add]`` does so with all that the program itself wrote while it did what people do, as
strace recorded it (Linux).

``hostile [--files FOLDER]`` gives the program files that were made to do harm, or all of a folder, each in a process
of its own, and prints what became of each, in what time and memory (Linux).
"""

import argparse
import tempfile
from collections import Counter
from pathlib import Path

from tests.helpers.crashed_list import crashed
from tests.helpers.open_list import opened
from tests.torture import hostile, kills, powerloss
from tests.torture.damages import salvages
from tests.torture.images import images
from tests.torture.kills import KINDS, table
from tests.torture.restores import NeitherError, make_base, one_round

_TRIALS = ("restores", "damages", "kills", "images", "powerloss", "hostile")


def main() -> int:
    """Runs the rounds; returns 0 if all ended well."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description="Kills, restores, damage.")
    parser.add_argument("name", choices=_TRIALS, nargs="?", default=_TRIALS[0])
    parser.add_argument("--rounds", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--files", type=Path, help="of others, to be tried instead of our own")
    parser.add_argument("--images", type=int, default=500)
    parser.add_argument("--kind", choices=KINDS, action="append", help="of what is done; several may be given")
    arguments = parser.parse_args()
    if arguments.name == "kills":
        with tempfile.TemporaryDirectory() as folder:
            found = kills.kills(Path(folder), arguments.kills, arguments.kind or KINDS, arguments.seed)
        print(table(found, kills.COUNTED))
        return int(any(counts[name] for counts in found.values() for name in kills.FAULTS))
    if arguments.name == "hostile":
        with tempfile.TemporaryDirectory() as folder:
            files = hostile.files_in(arguments.files) if arguments.files else hostile.made_files(Path(folder))
            tried = [hostile.try_file(way, path) for way, path in files]
        print(hostile.table(tried))
        return int(any(each.fault for each in tried))
    if arguments.name == "powerloss":
        with tempfile.TemporaryDirectory() as folder:
            found = powerloss.lose_power(Path(folder), arguments.images, arguments.kind or KINDS, arguments.seed)
        print(table(found, powerloss.COUNTED))
        return int(any(counts[name] for counts in found.values() for name in powerloss.FAULTS))
    if arguments.name == "images":
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "own" / "customers.db"
            path.parent.mkdir()
            with opened(path) as lst:
                lst.samples.fill(lst.owner, customers=200, estimates=40, seed=1)
            wrong = images(Path(folder), crashed(path), arguments.rounds, arguments.seed)
        print(f"{2 * arguments.rounds} images, {wrong} of them wrong")
        return int(wrong > 0)
    if arguments.name == "damages":
        with tempfile.TemporaryDirectory() as folder:
            salvages(Path(folder), arguments.rounds, arguments.seed)
        return 0
    outcomes: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        base = make_base(Path(folder))
        for number in range(arguments.rounds):
            try:
                outcome = one_round(base, Path(folder) / f"round {number}", arguments.seed * 10_000 + number)
            except NeitherError as error:
                print(f"{number}: {error}", flush=True)
                return 1
            print(f"{number}: {outcome}", flush=True)
            outcomes[outcome.rpartition(": ")[2]] += 1
    print(", ".join(f"{count} {outcome}" for outcome, count in sorted(outcomes.items())))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
