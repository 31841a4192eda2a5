# A shallow checkout of one revision.
source "$stdenv/setup"

git init --quiet "$out"
cd "$out"
git remote add origin "$url"
git fetch --depth=1 origin "$rev"
git checkout --quiet FETCH_HEAD

if [ -n "${fetchSubmodules:-}" ]; then
    git submodule update --init --recursive --depth=1
fi
if [ -n "${fetchLFS:-}" ]; then
    git lfs pull
fi

eval "${postFetch:-}"

if [ -z "${leaveDotGit:-}" ]; then
    find . -name .git -prune -exec rm -rf {} +
fi
