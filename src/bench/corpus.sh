#!/usr/bin/env bash
# corpus.sh FOLDER [OUT]: builds every folder below FOLDER that holds texts as a site of its own, and counts what became of
# each file: published, refused with a reason at its place, or passed over as an empty page about its folder. Ends with 1 if a run died, printed a stack trace, or lost a
# file. Needs target/warraq (mvn package); reads FOLDER only.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
warraq=$here/target/warraq/bin/warraq
corpus=$(cd "${1:?usage: corpus.sh FOLDER [OUT]}" && pwd)
out=${2:-$(mktemp -d)}
mkdir -p "$out"
bad=0 files=0 published=0 refused=0 warnings=0
printf '%-40s %6s %9s %7s %8s %5s\n' folder files published refused warnings exit
for folder in "$corpus"/*/; do
  name=$(basename "$folder")
  site=$out/$name
  rm -rf "$site"
  mkdir -p "$site"
  cp -r "$folder" "$site/seeds"
  find "$site/seeds" \( -name '*.json' -o -name 'README*' -prune \) -delete 2>/dev/null || true
  n=$(find "$site/seeds" -type f \( -name '*.txt' -o -name '*.md' -o -name '*.markdown' -o -name '*.mdx' \) | wc -l)
  code=0
  "$warraq" build "$site" -v --future --drafts --base-url https://example.org/ >"$site/log" 2>&1 || code=$?
  line=$(tail -n 1 "$site/log")
  p=$(grep -oE '[0-9,]+ articles?' <<<"$line" | tr -dc 0-9)
  r=$(grep -oE '[0-9,]+ refused' <<<"$line" | tr -dc 0-9)
  passed=$(grep -c 'page without a text is no article' "$site/log" || true)
  w=$(grep -c ': warning: ' "$site/log" || true)
  printf '%-40s %6d %9d %7d %8d %5d\n' "$name" "$n" "${p:-0}" "${r:-0}" "$w" "$code"
  files=$((files + n)) published=$((published + ${p:-0})) refused=$((refused + ${r:-0})) warnings=$((warnings + w))
  if [ "$code" -gt 1 ] || grep -qE '^\s+at [a-z.]+\(|Exception' "$site/log" || [ $((${p:-0} + ${r:-0} + passed)) -ne "$n" ]; then
    echo "  look at $site/log"
    bad=1
  fi
done
printf '%-40s %6d %9d %7d %8d\n' together "$files" "$published" "$refused" "$warnings"
exit $bad
