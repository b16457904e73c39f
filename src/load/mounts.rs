//! Whether others can change the files of a folder without this system being told: then one has to look.

use std::path::Path;

/// Systems of files that other machines write to.
const REMOTE: [&str; 20] = [
    "9p", "acfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "drvfs", "gfs2", "lustre", "ncpfs", "nfs", "nfs4",
    "ocfs2", "prl_fs", "smb3", "smbfs", "vboxsf", "virtiofs",
];

/// Whether a folder, by its real path, is on another machine or on one that a virtual machine shares.
///
/// Only Linux tells; elsewhere every folder is taken for a local one.
pub(super) fn is_remote(folder: &Path) -> bool {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    kind(&mounts, folder).is_some_and(|kind| REMOTE.contains(&kind) || kind == "fuse" || kind.starts_with("fuse."))
}

/// The kind of the mount that a path is on, by the text of `/proc/self/mountinfo` (proc_pid_mountinfo(5)): the last of
/// the longest mount points above it.
fn kind<'a>(mounts: &'a str, path: &Path) -> Option<&'a str> {
    let mount = |line: &'a str| {
        let (before, after) = line.split_once(" - ")?;
        Some((unescaped(before.split(' ').nth(4)?), after.split(' ').next()?))
    };
    let above = mounts.lines().filter_map(mount).filter(|(point, _)| path.starts_with(point));
    above.max_by_key(|(point, _)| Path::new(point).components().count()).map(|(_, kind)| kind)
}

/// A path of the table: space, tab, line feed and backslash are written `\040`.
fn unescaped(text: &str) -> String {
    let mut parts = text.split('\\');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut so_far, part| {
        let code = part.get(..3).and_then(|digits| u8::from_str_radix(digits, 8).ok());
        match code {
            Some(code) => {
                so_far.push(char::from(code));
                so_far.push_str(&part[3..]);
            }
            None => so_far.extend(["\\", part]),
        }
        so_far
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const MOUNTS: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home/me/far rw - nfs4 server:/export rw
31 22 0:41 / /home/me/my\\040share rw shared:7 - fuse.sshfs me@host: rw
32 22 0:42 / /mnt/c rw - 9p drvfs rw
33 22 8:2 / /mnt/disk rw - fuseblk /dev/sdb1 rw
34 30 8:3 / /home/me/far rw - ext4 /dev/sdc1 rw
";

    #[track_caller]
    fn check(path: &str, expected: &str) {
        assert_eq!(kind(MOUNTS, Path::new(path)), Some(expected), "{path}");
    }

    #[test]
    fn a_path_is_on_the_nearest_mount_above_it() {
        check("/home/me/handbook", "ext4");
        check("/home/me/my share/handbook", "fuse.sshfs");
        check("/mnt/c/Users/me", "9p");
        check("/mnt/cd", "ext4");
        check("/mnt/disk/handbook", "fuseblk");
    }

    #[test]
    fn a_later_mount_hides_an_earlier_one() {
        check("/home/me/far/handbook", "ext4");
    }

    #[test]
    fn where_nothing_is_told_nothing_is_known() {
        assert_eq!(kind("", Path::new("/home")), None);
        assert_eq!(kind("nonsense\n1 2 - x", Path::new("/home")), None);
    }
}
