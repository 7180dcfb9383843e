"""Which lists are on a network drive: judged on what systems said of real drives."""

import struct
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from custlist_desktop.system.drives import (
    SystemSays,
    network_drive,
    network_drive_of,
    statfs_says,
    synchronised_by,
)

# Lines of workstations, a login node, WSL 2 and containers, with other names of people and servers.
MOUNTINFO = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw,errors=remount-ro
23 22 0:21 / /proc rw,nosuid,nodev,noexec,relatime shared:12 - proc proc rw
28 22 0:45 /@home /home rw,relatime - btrfs /dev/nvme0n1p3 rw,subvol=/@home
40 28 0:50 / /home/ben/.mounts/my\040nas rw,nosuid,nodev,relatime shared:30 - fuse.sshfs ben@nas:/srv rw,user_id=1000
41 22 0:51 / /mnt/office rw,relatime shared:31 - nfs4 192.168.1.10:/export/office rw,vers=4.2,hard,proto=tcp
42 22 0:52 / /mnt/docs rw,nosuid,nodev - cifs //fileserver/dept\040one rw,vers=3.1.1,cache=strict,serverino
43 22 0:53 / /mnt/s3 rw,relatime - smb3 //fileserver/x rw
44 28 0:71 / /home/ben/vault rw,nosuid,nodev,relatime shared:560 - fuse.gocryptfs gocryptfs rw,user_id=1000
45 22 0:36 / /run/user/1000/gvfs rw,nosuid,nodev,relatime shared:104 - fuse.gvfsd-fuse gvfsd-fuse rw,user_id=1000
46 22 0:37 / /run/user/1000/doc rw,nosuid,nodev,relatime shared:1245 - fuse.portal portal rw,user_id=1000
47 22 0:38 / /net/auto rw,relatime shared:44 - autofs /etc/auto.direct rw,fd=5,pgrp=1,timeout=300,minproto=5,direct
48 47 0:39 / /net/auto rw,relatime shared:45 - nfs server:/vol rw,vers=3
49 22 0:40 / /net/waiting rw,relatime shared:46 - autofs /etc/auto.direct rw,fd=5,pgrp=1,timeout=300,minproto=5,direct
50 22 8:17 / /media/ben/USB\040KEY rw,nosuid,nodev,relatime shared:90 - vfat /dev/sdb1 rw,fmask=0022
51 22 8:33 / /media/ben/Archive rw,nosuid,nodev - fuseblk /dev/sdc1 rw,user_id=0,allow_other,blksize=4096
52 22 0:41 / /srv rw,relatime - overlay overlay rw,lowerdir=/x,upperdir=/y,workdir=/z
53 22 0:55 / /mnt/c rw,noatime - 9p drvfs rw,dirsync,aname=drvfs;path=C:\Program Files;symlinkroot=/mnt/,trans=fd
54 22 0:56 / /mnt/e rw,noatime - virtiofs drvfsaE rw
55 22 0:57 / /mnt/net9p rw,relatime - 9p 10.0.0.1 rw,access=user,trans=tcp,port=564
56 22 0:58 / /mnt/vm rw,nodev,relatime - vboxsf Shared rw,iocharset=utf8
57 22 0:59 / /lustre/home rw,relatime shared:70 - lustre 10.1.1.1@o2ib:/home rw,flock
58 22 0:60 / /mnt/dav rw,nosuid - fuse https://cloud.example/dav rw,user_id=1000,group_id=1000
59 22 0:61 / /mnt/gluster rw,relatime - fuse.glusterfs gluster:media rw
60 41 0:51 /sub /home/ben/bind rw,relatime shared:31 - nfs4 192.168.1.10:/export/office/sub rw,vers=4.2
61 41 8:2 / /mnt/office/local rw,relatime - ext4 /dev/sdd1 rw
62 22 0:62 / /mnt/odd\134name rw - nfs4 server:/odd rw
broken line without a separator
63 22 - nfs4
"""


@pytest.mark.parametrize(
    ("path", "drive"),
    [
        ("/home/ben/customers.db", None),
        ("/customers.db", None),
        ("/home/ben/.mounts/my nas/customers.db", "ben@nas:/srv"),
        ("/mnt/office/2026/customers.db", "192.168.1.10:/export/office"),
        ("/mnt/officer/customers.db", None),
        ("/mnt/office/local/customers.db", None),
        ("/mnt/docs/customers.db", "//fileserver/dept one"),
        ("/mnt/s3/customers.db", "//fileserver/x"),
        ("/home/ben/vault/customers.db", None),
        ("/run/user/1000/gvfs/smb-share:server=nas,share=docs/customers.db", "gvfsd-fuse"),
        ("/run/user/1000/doc/a1b2/customers.db", None),
        ("/net/auto/customers.db", "server:/vol"),
        ("/net/waiting/customers.db", None),
        ("/media/ben/USB KEY/customers.db", None),
        ("/media/ben/Archive/customers.db", None),
        ("/srv/customers.db", None),
        ("/mnt/c/Users/ben/customers.db", None),
        ("/mnt/e/customers.db", None),
        ("/mnt/net9p/customers.db", "10.0.0.1"),
        ("/mnt/vm/customers.db", None),
        ("/lustre/home/ben/customers.db", "10.1.1.1@o2ib:/home"),
        ("/mnt/dav/customers.db", "https://cloud.example/dav"),
        ("/mnt/gluster/customers.db", "gluster:media"),
        ("/home/ben/bind/customers.db", "192.168.1.10:/export/office/sub"),
        ("/mnt/odd\\name/customers.db", "server:/odd"),
    ],
)
def test_linux_tells_by_the_mount_that_a_list_is_on(path: str, drive: str | None) -> None:
    assert network_drive_of(path, SystemSays(mountinfo=MOUNTINFO)) == drive


@pytest.mark.parametrize(
    ("path", "kind", "drive"),
    [
        (r"C:\Users\Ben\customers.db", 3, None),
        (r"E:\customers.db", 2, None),
        (r"Z:\customers.db", 4, "Z:"),
        (r"X:\customers.db", 0, None),
        (r"\\SERVER\Office\customers.db", 1, r"\\SERVER\Office"),
        (r"\\?\UNC\server\office\2026\customers.db", 1, r"\\server\office"),
        (r"//server/office/customers.db", 4, r"\\server\office"),
        (r"\\wsl.localhost\Ubuntu\home\ben\customers.db", 4, r"\\wsl.localhost\Ubuntu"),
        (r"\\?\C:\Users\Ben\customers.db", 3, None),
        (r"\\.\C:\customers.db", 3, None),
    ],
)
def test_windows_tells_by_the_path_or_the_kind_of_drive(path: str, kind: int, drive: str | None) -> None:
    assert network_drive_of(path, SystemSays(drive_type=kind)) == drive


@pytest.mark.parametrize(
    ("flags", "source", "drive"),
    [
        (0x04909080, "/dev/disk3s5", None),  # APFS: journaled, local, multilabel
        (0x00000018, "//ben@nas._smb._tcp.local/Office", "//ben@nas._smb._tcp.local/Office"),
        (0x00000018, "nas:/export", "nas:/export"),
    ],
)
def test_macos_tells_by_statfs(flags: int, source: str, drive: str | None) -> None:
    status = bytearray(2168)
    struct.pack_into("=I", status, 64, flags)
    status[1112 : 1112 + len(source)] = source.encode()
    assert network_drive_of("/Volumes/Office/customers.db", statfs_says(bytes(status))) == drive


def test_what_nobody_knows_is_a_local_disk() -> None:
    assert network_drive_of("/somewhere/customers.db", SystemSays()) is None
    assert network_drive_of("/somewhere/customers.db", SystemSays(mountinfo="\n - \nnonsense\n")) is None


def test_this_machine_keeps_its_temporary_files_on_a_disk_of_its_own(tmp_path: Path) -> None:
    assert network_drive(tmp_path / "not there yet" / "customers.db") is None


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        (PureWindowsPath(r"C:\Users\Ben\OneDrive\Office"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\Ben\OneDrive - Lavoie Toitures inc"), "OneDrive"),
        (PurePosixPath("/Users/ben/Library/CloudStorage/OneDrive-Personal"), "OneDrive"),
        (PurePosixPath("/home/ben/Dropbox (Personal)/lists"), "Dropbox"),
        (PurePosixPath("/Users/ben/Library/Mobile Documents/com~apple~CloudDocs"), "iCloud Drive"),
        (PureWindowsPath(r"C:\Users\Ben\iCloudDrive"), "iCloud Drive"),
        (PurePosixPath("/Users/ben/Library/CloudStorage/GoogleDrive-ben@lavoie.example/My Drive"), "Google Drive"),
        (PurePosixPath("/home/ben/Documents"), None),
        (PurePosixPath("/home/ben/Dropboxes"), None),
        (PurePosixPath("/home/ben/My OneDrive notes"), None),
    ],
)
def test_synchronised_folders_are_told_by_their_usual_names(
    folder: PurePosixPath | PureWindowsPath, program: str | None
) -> None:
    assert synchronised_by(folder / "customers.db") == program


@pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux says")
def test_link_to_a_local_list_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path)
    assert network_drive(tmp_path / "link" / "customers.db") is None
