"""Prints what is wrong with RSS and Atom feeds, one line each: feeds.py FOLDER FEED..."""

import pathlib
import sys

import feedparser

folder, *feeds = sys.argv[1:]
for name in feeds:
    # Bytes and not the path: a path that can't be read would look like an empty feed.
    feed = feedparser.parse((pathlib.Path(folder) / name).read_bytes())
    if feed.bozo:
        print(f"{name}: not well-formed: {feed.bozo_exception}")
    for key in ("title", "link"):
        if not feed.feed.get(key):
            print(f"{name}: the feed has no {key}")
    # A feed of a part of the site, such as its corrections, may have none yet.
    if not feed.entries and "/" not in name:
        print(f"{name}: the feed has no entries")
    ids = [entry.get("id") for entry in feed.entries]
    for entry in feed.entries:
        label = entry.get("id") or entry.get("title") or "an entry"
        if ids.count(entry.get("id")) > 1:
            print(f"{name}: {label}: another entry has the same id")
        for key in ("id", "title", "link", "published_parsed"):
            if not entry.get(key):
                print(f"{name}: {label}: no {key}")
        if not entry.get("content") and not entry.get("summary"):
            print(f"{name}: {label}: no content")
