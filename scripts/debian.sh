# shellcheck shell=bash
# Sourced after lib.sh: programs from Debian's packages, unpacked in .tools and started from there;
# nothing is installed, nobody need be root. Their versions cannot be pinned: Debian's archive keeps
# only the newest.

readonly APT=$TOOLS/apt
# They stand in for the fonts that pages ask for by default, and have the signs that those lack.
readonly FONTS=(fonts-liberation fonts-dejavu-core)

has_debian() { have apt-get && have dpkg; }

# unpack_from_debian FOLDER PACKAGE…: with all that they need and the system lacks.
unpack_from_debian() {
  local folder=$1 package
  fetch_packages "${@:2}" || return
  rm -rf "$folder"
  mkdir -p "$folder"
  for package in "$APT"/cache/archives/*.deb; do
    dpkg -x "$package" "$folder"
  done
  rm -rf "$APT"
}

fetch_packages() {
  rm -rf "$APT"
  mkdir -p "$APT/lists/partial" "$APT/cache/archives/partial"
  # An unreachable source of the user's own is no obstacle, as long as the packages are found.
  own_apt update || say "apt-get update had trouble; trying all the same"
  own_apt install --download-only --no-install-recommends "$@" && return
  say "apt-get could not fetch $*:"
  tail -n 5 "$APT/log" >&2
  return 1
}

# apt with lists, cache and locks of its own, so that it runs for everyone and changes nothing.
# It still reads which packages the system has, and leaves these out.
own_apt() {
  apt-get -q -y \
    -o Dir::State::lists="$APT/lists" \
    -o Dir::Cache="$APT/cache" \
    -o Debug::NoLocking=1 \
    -o APT::Sandbox::User="$(id -un)" \
    "$@" >>"$APT/log" 2>&1
}

# A fresh machine has neither fonts nor a say in which to prefer: Debian's say would come with the
# installation of a package, not with its unpacking.
write_font_configuration() {
  local folder=$1 available=$1/usr/share/fontconfig/conf.avail
  cat >"$folder/fonts.conf" <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>$folder/usr/share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>$folder/font-cache</cachedir>
  <include ignore_missing="yes">/etc/fonts/conf.d</include>
  <include ignore_missing="yes">$available/30-metric-aliases.conf</include>
  <include ignore_missing="yes">$available/45-latin.conf</include>
  <include ignore_missing="yes">$available/60-latin.conf</include>
</fontconfig>
XML
}

# library_directories FOLDER [OWN]: those below it that hold libraries, without what lies below OWN.
# Some libraries lie in folders of their own, where only an installed package would be found.
library_directories() {
  find "$1" -path "${2-}" -prune -o -name '*.so*' -printf '%h\n' | sort -u | paste -sd :
}

# write_launcher NAME PROGRAM [VARIABLE=VALUE…] [--in FOLDER]
write_launcher() {
  local name=$1 program=$2
  shift 2
  mkdir -p "$BIN"
  {
    echo '#!/bin/sh'
    while (($#)); do
      case $1 in
        --in) printf "cd '%s'\n" "$2"; shift ;;
        *) printf "export %s='%s'\n" "${1%%=*}" "${1#*=}" ;;
      esac
      shift
    done
    # shellcheck disable=SC2016 # the launcher's own arguments
    printf "exec '%s' \"\$@\"\n" "$program"
  } >"$BIN/$name"
  chmod +x "$BIN/$name"
}
