"""What a merged customer is to have, and whose values those are."""

from custlist_desktop.services.duplicates.merge_plan import NOTES, MergePlan, candidates, display_names
from tests.helpers.open_list import HOME_REGION, OpenList


def plan_of(open_list: OpenList, *customers: dict[str, str], estimates: tuple[int, ...] = ()) -> MergePlan:
    """A plan over new customers; those at the positions ``estimates`` have one each."""
    keys = [open_list.add(**fields).id for fields in customers]
    for position in estimates:
        open_list.new_estimate(keys[position])
    return MergePlan(candidates(keys), HOME_REGION)


def test_the_one_with_most_estimates_stays_then_the_one_most_is_known_of(open_list: OpenList) -> None:
    poor, rich = {"company": "A"}, {"company": "A", "city": "Austin"}
    assert plan_of(open_list, rich, poor, estimates=(1,)).kept == 1
    assert plan_of(open_list, poor, rich).kept == 1
    assert plan_of(open_list, rich, rich).kept == 0


def test_blanks_are_filled_from_the_others_and_picks_win(open_list: OpenList) -> None:
    plan = plan_of(
        open_list,
        {"company": "A", "email": "a@x.example", "website": "a.example"},
        {"company": "B", "email": "b@x.example", "job_title": "Owner"},
    )
    assert (plan.result("company"), plan.result("job_title"), plan.result("website")) == ("A", "Owner", "a.example")
    plan.pick("company", 1)
    plan.pick("website", 1)
    assert (plan.result("company"), plan.result("website")) == ("B", "")
    assert plan.is_picked("company", 1)
    assert not plan.is_picked("company", 0)
    plan.keep(1)
    assert (plan.kept, plan.result("email"), plan.result("company")) == (1, "b@x.example", "B")


def test_an_address_is_completed_only_by_one_that_is_the_same(open_list: OpenList) -> None:
    montreal = {"city": "Montréal", "country": "CA", "email": "a@x.example", "website": "x.example"}
    same = plan_of(
        open_list, {"company": "A", **montreal}, {"company": "A", "city": "MONTREAL", "postal_code": "H2X 1Y4"}
    )
    assert (same.result("city"), same.result("postal_code")) == ("Montréal", "H2X 1Y4")
    other = plan_of(open_list, {"company": "A", **montreal}, {"company": "A", "city": "Laval", "postal_code": "H7A"})
    assert (other.result("city"), other.result("postal_code")) == ("Montréal", "")


def test_an_address_that_the_one_kept_lacks_is_taken_whole(open_list: OpenList) -> None:
    plan = plan_of(
        open_list,
        {"company": "A"},
        {"company": "A", "city": "Laval"},
        {"company": "A", "city": "Austin", "country": "US", "state_province": "TX"},
        estimates=(0,),
    )
    assert [plan.result(name) for name in ("city", "country", "state_province")] == ["Austin", "US", "TX"]


def test_notes_are_joined_unless_somebody_leaves_one_out(open_list: OpenList) -> None:
    plan = plan_of(
        open_list,
        {"company": "A", "notes": "one"},
        {"company": "A", "notes": "two"},
        {"company": "A", "notes": "one"},
    )
    assert plan.result(NOTES) == "one\n\ntwo"
    plan.pick(NOTES, 0)
    plan.pick(NOTES, 2)
    assert plan.result(NOTES) == "two"
    plan.pick(NOTES, 0)
    assert plan.details().notes == "one\n\ntwo"


def test_who_is_left_out_gives_nothing(open_list: OpenList) -> None:
    plan = plan_of(open_list, {"company": "A"}, {"company": "B", "job_title": "Owner"}, {"company": "A"})
    plan.pick("company", 1)
    plan.set_included(plan.kept, included=False)
    assert plan.is_included(plan.kept)
    plan.keep(0)
    plan.set_included(1, included=False)
    assert plan.included() == [0, 2]
    assert (plan.result("company"), plan.result("job_title"), plan.differs("company")) == ("A", "", False)
    plan.pick("company", 1)
    assert plan.result("company") == "A"
    plan.set_included(1, included=True)
    assert plan.differs("company")


def test_one_number_in_two_forms_is_no_difference(open_list: OpenList) -> None:
    plan = plan_of(
        open_list,
        {"company": "A", "phone": "512 555 0123", "email": "A@x.example"},
        {"company": "A", "phone": "+1 (512) 555-0123", "email": "a@x.example", "mobile": "512 555 0124"},
    )
    assert [plan.differs(name) for name in ("phone", "email", "mobile")] == [False, False, True]


def test_candidates_that_are_gone_are_left_out(open_list: OpenList) -> None:
    first, second = open_list.add(contact_name="Ana", company="A"), open_list.add(company="B")
    open_list.new_estimate(second.id)
    open_list.new_estimate(second.id)
    found = candidates([second.id, 999, first.id])
    assert [(each.record, each.estimates) for each in found] == [(second, 2), (first, 0)]
    many = [first.id, *range(900, 40_900), second.id]  # SQLite takes 32,766 values a statement
    assert [each.record.id for each in candidates(many)] == [first.id, second.id]
    assert display_names(many) == {first.id: "Ana, A", second.id: "B"}
