# Tries one address after the other.
source "$stdenv/setup"

downloadedFile=$out
if [ -n "${postFetch:-}" ]; then
    downloadedFile=$TMPDIR/download
fi

for url in $urls; do
    if curl --fail --location --retry 3 --output "$downloadedFile" "$url"; then
        [ -z "${executable:-}" ] || chmod +x "$downloadedFile"
        eval "${postFetch:-}"
        exit 0
    fi
done

echo "none of these could be downloaded: $urls" >&2
exit 1
