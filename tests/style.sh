#!/bin/bash
# style.sh CLANG_FORMAT FOLDER: every C++ file is as clang-format would have it.
set -euo pipefail
mapfile -t files < <(find "$2/src" "$2/tests" -path '*/node_modules' -prune -o \( -name '*.cpp' -o -name '*.h' \) -print | sort)
[ "${#files[@]}" -gt 0 ]
"$1" --dry-run --Werror "${files[@]}"
echo "${#files[@]} files"
