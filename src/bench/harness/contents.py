"""What two sites are made of, so that a comparison of times is not one of different work."""

import os
import re
from collections import Counter
from pathlib import Path

KINDS = [
    ("articles", r"(^|/)a\d{6,7}/index\.html$|^(\d{4}/\d\d/\d\d|articles/[^/]+)/[^/]+\.html$"),
    ("front page and archive", r"^index\.html$|^page/\d+/index\.html$|^archive/(index|page/.*)(\.html)?$"),
    ("months", r"^archive/\d{4}/"),
    ("topics", r"^(tags|topics)/.*\.html$"),
    ("authors", r"^authors/.*\.html$"),
    ("section feeds", r"^sections/.*\.(xml|json)$"),
    ("sections", r"^sections/.*\.html$|^[a-z]+/index\.html$"),
    ("feeds", r"^(index|feed|atom|rss)\.(xml|json)$"),
    ("sitemaps", r"sitemap.*\.xml$"),
    ("search", r"^search"),
    ("pictures", r"\.(jpg|png|webp|avif)$"),
]
OTHER = "styles, fonts, other pages"

# What a reader or a machine finds on an article's page, and how it is seen.
MARKS = {
    "structured data (JSON-LD)": 'application/ld+json',
    "direction isolated (bdi)": "<bdi",
    "picture sizes": 'height="',
    "content security policy": "Content-Security-Policy",
    "related stories": 'id="related"',
    "Open Graph article data": "article:published_time",
    "Atom and JSON feeds": "application/feed+json",
}


def kinds(out: Path) -> tuple:
    """Files and bytes by kind."""
    files, sizes = Counter(), Counter()
    for folder, _, names in os.walk(out):
        for name in names:
            path = os.path.join(folder, name)
            relative = os.path.relpath(path, out)
            kind = next((kind for kind, pattern in KINDS if re.search(pattern, relative)), OTHER)
            files[kind] += 1
            sizes[kind] += os.path.getsize(path)
    return files, sizes


def marks(out: Path) -> set:
    """Which of the MARKS one of some articles' pages has."""
    found, seen = set(), 0
    for folder, folders, names in os.walk(out):
        folders.sort()
        for name in sorted(names):
            relative = os.path.relpath(os.path.join(folder, name), out)
            if re.search(KINDS[0][1], relative):
                text = Path(folder, name).read_text(encoding="utf-8")
                found |= {mark for mark, sign in MARKS.items() if sign in text}
                seen += 1
        if seen >= 50:
            break
    return found


def compare(sites: dict) -> list:
    """Lines of a table: what each of the sites holds. sites: folders by name."""
    held = {name: kinds(out) for name, out in sites.items()}
    lines = [f"{'files / MB':<34}" + "".join(f"{name:>24}" for name in sites)]
    for kind in [kind for kind, _ in KINDS] + [OTHER]:
        if any(files[kind] for files, _ in held.values()):
            cells = (f"{files[kind]:>13} /{sizes[kind] / 1e6:>9.2f}" for files, sizes in held.values())
            lines.append(f"{kind:<34}" + "".join(cells))
    on_pages = {name: marks(out) for name, out in sites.items()}
    for mark in MARKS:
        if any(mark in found for found in on_pages.values()):
            lines.append(f"{mark:<34}" + "".join(f"{'yes' if mark in on_pages[name] else '-':>24}" for name in sites))
    return lines
