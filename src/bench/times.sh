#!/usr/bin/env bash
# times.sh GENERATOR [N…]: how long full builds, builds with nothing changed, and builds after one change take for N
# articles (default 1 100 1000 10000), beside Hugo where it is installed: medians of RUNS (default 3) cold processes, and
# the ratio of the two. Wall seconds, CPU seconds, peak MiB.
#
#   GENERATOR   a folder with gen_corpus.py (writes N made-up articles: --n N --format yaml|raw --out DIR) and, for Hugo,
#               peers/hugo and static
#   WORK        where sites are laid out (default: a folder in /dev/shm, for a disk's moods are no measure)
#   FORMAT      yaml (default) or raw
#
# Needs target/warraq (mvn package), python3 and GNU time. Ours makes its whole product: feeds of three kinds, full text in
# them, bidi isolation, related stories, sitemaps, sections', topics' and months' archives.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
generator=$(cd "${1:?usage: times.sh GENERATOR [N…]}" && pwd)
shift
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(1 100 1000 10000)
runs=${RUNS:-3}
work=${WORK:-/dev/shm/warraq-times}
format=${FORMAT:-yaml}
warraq=$here/target/warraq/bin/warraq
mkdir -p "$work"

median() { sort -n | awk '{v[NR]=$1} END{print NR%2 ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}'; }
# measure NAME PREPARE COMMAND…: prints wall, CPU and peak memory
measure() {
  local name=$1 prepare=$2; shift 2
  local times=$work/times
  : >"$times"
  for i in $(seq 0 "$runs"); do # run 0 warms the file cache
    eval "$prepare"
    /usr/bin/time -a -o "$times" -f "$i %e %U %S %M" "$@" >"$work/log" 2>&1 || { tail -n 5 "$work/log"; exit 1; }
  done
  awk '$1>0' "$times" >"$times.ok"
  wall=$(awk '{print $2}' "$times.ok" | median)
  printf '%-34s %8.2f %8.2f %8.0f' "$name" "$wall" "$(awk '{print $3+$4}' "$times.ok" | median)" \
    "$(awk '{print $5/1024}' "$times.ok" | median)"
}

printf '%-34s %8s %8s %8s\n' work 'wall s' 'CPU s' 'peak MiB'
for n in "${sizes[@]}"; do
  site=$work/warraq-$n
  rm -rf "$site"
  mkdir -p "$site"
  python3 "$generator/gen_corpus.py" --n "$n" --format "$format" --out "$site/seeds" 2>/dev/null
  mkdir -p "$site/seeds/static/img"
  for i in $(seq -w 1 40); do printf '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>' >"$site/seeds/static/img/photo-$i.jpg"; done
  printf 'name: صحيفة\nbase-url: https://example.org/\n' >"$site/seeds/site.yml"
  build=("$warraq" build -q "$site")
  hugo_wall=
  if command -v hugo >/dev/null && [ -d "$generator/peers/hugo" ]; then
    peer=$work/hugo-$n
    rm -rf "$peer"
    cp -r "$generator/peers/hugo" "$peer"
    cp -r "$generator/static" "$peer/static"
    chmod -R u+w "$peer"
    python3 "$generator/gen_corpus.py" --n "$n" --out "$peer/content" 2>/dev/null
    measure "$n: Hugo, full" "rm -rf '$peer/public'" hugo --noBuildLock --quiet --source "$peer"
    hugo_wall=$wall
    echo
  fi
  measure "$n: Warraq, full" "rm -rf '$site/site' '$site/.warraq'" "${build[@]}"
  [ -z "$hugo_wall" ] || awk -v a="$wall" -v b="$hugo_wall" 'BEGIN{printf "   %.2f x Hugo", a/b}'
  echo
  full=$wall
  sleep 3 # a file that was just written is read once more
  "${build[@]}"
  measure "$n: Warraq, nothing changed" : "${build[@]}"
  awk -v a="$wall" -v b="$full" 'BEGIN{printf "   %.2f x full\n", a/b}'
  one=$(find "$site/seeds" -name 'a000001.*')
  measure "$n: Warraq, one text changed" "printf '\nفقرة جديدة.\n' >>'$one'" "${build[@]}"
  awk -v a="$wall" -v b="$full" 'BEGIN{printf "   %.2f x full\n", a/b}'
done
