#!/bin/bash
# faults.sh SHORTLIST: what the real binary leaves behind when the world fails around it. The promise: exit 3 and a clear
# message, the old file as it was, nothing else in the folder.
set -uo pipefail

shortlist=$(realpath "$1")
home=$(mktemp -d)
# Files in memory: killing must not depend on how fast a disk is.
fast=$(mktemp -d -p /dev/shm 2>/dev/null || mktemp -d)
# A background job that is killed before it becomes the program is still this shell, and must not clean up.
clean_up() {
  [ "$BASHPID" = "$$" ] || return
  if mountpoint -q "$home/disk"; then umount "$home/disk"; fi
  chmod -R u+w "$home"
  rm -rf "$home" "$fast"
}
trap clean_up EXIT
chmod 755 "$home"
cp "$shortlist" "$home/shortlist"
shortlist=$home/shortlist
cd "$home" || exit 1
failures=0

fail() {
  echo "FAILED: $*"
  failures=$((failures + 1))
}

# expect STATUS TEXT COMMAND...: the command ends with the status and says the text on standard error.
expect() {
  local status=$1 text=$2
  shift 2
  "$@" 2>"$home/err" >/dev/null
  local found=$?
  [ "$found" = "$status" ] || fail "exit $found instead of $status: $*: $(cat "$home/err")"
  grep -qF -- "$text" "$home/err" || fail "not said: $text: $(cat "$home/err")"
}

# whole FOLDER FILE OLD: the folder holds nothing but the file, which is the same as OLD.
whole() {
  [ "$(ls -A "$1")" = "$2" ] || fail "litter in $1: $(ls -A "$1")"
  cmp -s "$1/$2" "$3" || fail "$1/$2 is not what it was"
}

"$shortlist" new start 2>/dev/null || fail "new"
profile=$home/start/profile.toml
"$shortlist" resume "$profile" -o "$home/old.pdf" 2>/dev/null || fail "resume"
"$shortlist" resume "$profile" --theme modern -o "$home/new.pdf" 2>/dev/null || fail "resume"

# Full disks.
expect 3 "cannot write /dev/full: No space left on device" "$shortlist" resume "$profile" -o /dev/full
full_output() { "$shortlist" resume "$profile" -o - >/dev/full; }
expect 3 "cannot write to standard output: No space left on device" full_output
full_help() { "$shortlist" --help >/dev/full; }
expect 3 "cannot write to standard output: No space left on device" full_help

mkdir limited
cp old.pdf limited/cv.pdf
limited() (
  trap '' XFSZ
  ulimit -f 4
  exec "$shortlist" resume "$profile" --theme modern -o limited/cv.pdf
)
expect 3 "cannot write limited/cv.pdf: File too large" limited
whole limited cv.pdf old.pdf

mkdir disk
if mount -t tmpfs -o size=64k none disk 2>/dev/null; then
  cp old.pdf disk/cv.pdf
  head -c 1M /dev/zero >disk/filler 2>/dev/null
  expect 3 "cannot write disk/cv.pdf: No space left on device" "$shortlist" resume "$profile" -o disk/cv.pdf
  rm disk/filler
  whole disk cv.pdf old.pdf
else
  echo "note: no tmpfs can be mounted here; the full disk was tried with a limit on file size alone"
fi

# A folder that must not be written to. Root may write everywhere, so be nobody.
mkdir locked
cp old.pdf locked/cv.pdf
chmod 555 locked
as_nobody=()
[ "$(id -u)" = 0 ] && as_nobody=(setpriv --reuid=65534 --regid=65534 --clear-groups)
expect 3 "cannot write locked/cv.pdf: Permission denied" "${as_nobody[@]}" "$shortlist" resume "$profile" -o locked/cv.pdf
expect 3 "cannot make folder locked/in/: Permission denied" "${as_nobody[@]}" "$shortlist" resume "$profile" -o locked/in/
whole locked cv.pdf old.pdf

# Targets and inputs that are no files.
mkdir -p a/cv.pdf
expect 3 "cannot write a/cv.pdf: Is a directory" "$shortlist" resume "$profile" -o a/cv.pdf
expect 3 "cannot write nowhere/cv.pdf: No such file or directory" "$shortlist" resume "$profile" -o nowhere/cv.pdf
expect 3 "cannot read a: Is a directory" "$shortlist" resume a
expect 3 "cannot read missing.toml: No such file or directory" "$shortlist" resume missing.toml
[ "$(ls -A a)" = cv.pdf ] || fail "litter beside a folder"

# A reader that goes away ends the program as it ends others: by SIGPIPE.
mkfifo pipe
(exec 3<pipe) &
{ wait $!; "$shortlist" resume "$profile" -o -; echo $? >piped; } 2>/dev/null >pipe
[ "$(cat piped)" = 141 ] || fail "exit $(cat piped) after SIGPIPE"

# Killed while it replaces a file, sooner and later. SIGTERM waits for the moments in which a file has a temporary name.
mkdir "$fast/one"
for delay in 0.001 0.003 0.005 0.007 0.009 0.012 0.015 0.02 0.03 0.05 0.08 0.12; do
  for signal in TERM INT HUP; do
    cp old.pdf "$fast/one/cv.pdf"
    # A shell's background jobs ignore SIGINT, which the program would rightly honour: env gives it back.
    env --default-signal=INT "$shortlist" resume "$profile" --theme modern -o "$fast/one/cv.pdf" 2>/dev/null &
    sleep $delay
    kill -$signal $! 2>/dev/null
    wait $! 2>/dev/null
    [ "$(ls -A "$fast/one")" = cv.pdf ] || fail "litter after SIG$signal at $delay: $(ls -A "$fast/one")"
    cmp -s "$fast/one/cv.pdf" old.pdf || cmp -s "$fast/one/cv.pdf" new.pdf || fail "half a file after SIG$signal"
  done
done

# Many files at once: each one that is there is whole. SIGKILL leaves no litter where nothing was replaced, since a new
# file has no name before it is whole.
profiles=()
for i in $(seq 40); do
  cp "$profile" "start/p$i.toml"
  profiles+=("start/p$i.toml")
done
for signal in TERM KILL; do
  for delay in 0.01 0.03 0.06 0.1 0.2 0.4; do
    rm -rf "$fast/many"
    "$shortlist" resume "${profiles[@]}" -o "$fast/many/" 2>/dev/null &
    sleep $delay
    kill -$signal $! 2>/dev/null
    wait $! 2>/dev/null
    for file in "$fast"/many/* "$fast"/many/.[!.]*; do
      [ -e "$file" ] || continue
      [[ $file == *-Resume*.pdf ]] || fail "litter after SIG$signal: $file"
      cmp -s "$file" old.pdf || fail "half a file after SIG$signal: $file"
    done
  done
done

[ "$failures" = 0 ] && echo "all faults were survived"
exit "$((failures > 0))"
