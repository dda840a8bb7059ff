#!/bin/sh
# Refuses a commit whose records have errors. It looks at what is about to be committed, whatever else lies in the folder.
# Switch it on in each clone with: git config core.hooksPath .githooks
set -eu

if ! command -v touchstone >/dev/null; then
    echo "pre-commit: there is no touchstone on the PATH; install it, or commit with --no-verify" >&2
    exit 1
fi

staged=$(mktemp -d)
trap 'rm -rf "$staged"' EXIT
trap 'exit 130' HUP INT TERM
git checkout-index --all --prefix="$staged/"

if ! touchstone check -C "$staged" --quiet --no-cache; then
    echo "pre-commit: mend what is named above, add the files again, and commit" >&2
    exit 1
fi
