"""Measures every publication of the sample board in every format: its size, its time cold and its time warm.

Cold is the whole command, from the start of the launcher to its end: a Java of its own that opens the board's file and writes one
file, or all of them. What is asked for most stands for the others cold. Warm is one publication among many in a process that has written it before, from the record to the bytes. The two-hour meeting
7 of the sample board is played first, in a temporary folder, so nothing of the user's is touched. The table is Markdown.
"""

import argparse
import glob
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.normpath(os.path.join(HERE, "..", "..", ".."))
LAUNCHER = os.path.join(PROJECT, "app", "bin", "minutebook")
PATIENCE = 300
COLD = ("minutes", "action-log", "plan", "scorecard")
FORMATS = ("md", "txt", "json", "html", "pdf", "docx", "odt", "csv", "xlsx", "ods", "ics")


class Board:
    """The sample board after its meeting 7, with data, cache and settings in one temporary folder."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "JAVA_HOME")}
        self.environment["LANG"] = "C.UTF-8"
        for kind in ("DATA", "CACHE", "STATE", "CONFIG"):
            self.environment[f"XDG_{kind}_HOME"] = os.path.join(folder, kind.lower())
        self.file = os.path.join(folder, "data", "minutebook", "practice.db")

    def run(self, *words, **more):
        """Runs the launcher to its end and gives the seconds that it took."""
        start = time.perf_counter()
        done = subprocess.run([LAUNCHER, *words], env=self.environment, capture_output=True, text=True, check=False, **more)
        if done.returncode:
            sys.exit(f"bench: {' '.join(words)} failed: {done.stderr}")
        return time.perf_counter() - start

    def prepare(self):
        """Plays the meeting and waits for the class-data archive, which every later start has."""
        with open(os.path.join(PROJECT, "data", "sunderland", "meeting.txt"), encoding="utf-8") as lines:
            self.run("demo", "--linear", input=lines.read())
        end = time.monotonic() + PATIENCE
        while not glob.glob(os.path.join(self.folder, "cache", "minutebook", "class-data", "**", "*.[ja][so][at]"), recursive=True):
            if time.monotonic() > end:
                sys.exit("bench: the launcher has made no class-data archive")
            time.sleep(0.5)

    def cold(self, publication, about, form, runs):
        """The median of the seconds that a command of its own takes."""
        words = ["export", publication, *([about] if about else []), "--format", form, "--db", self.file, "--force", "--output"]
        return median(self.run(*words, os.path.join(self.folder, "out." + form)) for _ in range(runs))

    def bundle(self, runs):
        """The same of everything about the meeting in one folder."""
        folder = os.path.join(self.folder, "papers")
        words = ["export", "--all", folder, "--meeting", "7", "--db", self.file, "--force", "--because", "Nobody in it lives."]
        return median(self.run(*words) for _ in range(runs)), list(sizes(folder))

    def warm(self, before, times):
        """Publication, about, format, bytes and milliseconds of all there are, written in one process."""
        java = os.path.join(self.environment["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in self.environment else "java"
        target = os.path.join(PROJECT, "app", "target")
        libraries = glob.glob(os.path.join(target, "minutebook-*.jar")) + sorted(glob.glob(os.path.join(target, "lib", "*.jar")))
        done = subprocess.run(
            [java, "-Xmx512m", "-XX:+UseSerialGC", "-cp", os.pathsep.join(libraries), os.path.join(HERE, "Documents.java"),
             self.file, str(before), str(times)],
            env=self.environment, stdout=subprocess.PIPE, text=True, check=True)
        for line in done.stdout.splitlines():
            publication, about, form, size, taken = line.split("\t")
            yield publication, about, form, int(size), float(taken)


def sizes(folder):
    """The size of each file in a folder."""
    for place, _, files in os.walk(folder):
        for file in files:
            yield os.path.getsize(os.path.join(place, file))


def table(title, cells, names):
    """A table of figures: a row for each publication, a column for each format."""
    print(f"\n{title}\n\n| Publication | " + " | ".join(FORMATS) + " |\n|---|" + "---:|" * len(FORMATS))
    for name in names:
        print(f"| {name} | " + " | ".join(cells.get((name, form), "–") for form in FORMATS) + " |")


def median(values):
    values = sorted(values)
    return values[len(values) // 2]


def name(row):
    """What a row is about: the publication and its subject."""
    return f"{row[0]} {row[1]}".strip()


def main():
    parser = argparse.ArgumentParser(prog="bench --documents", description="Measures every publication in every format.")
    parser.add_argument("--runs", type=int, default=3, help="commands of each kind, cold (3)")
    parser.add_argument("--before", type=int, default=5, help="times that each is written before it is measured warm (5)")
    parser.add_argument("--times", type=int, default=9, help="times that each is measured warm (9)")
    wanted = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="minutebook-bench-")
    try:
        board = Board(folder)
        board.prepare()
        load = os.getloadavg()[0]
        rows = list(board.warm(wanted.before, wanted.times))
        cold = {(name(row), row[2]): board.cold(*row[:3], wanted.runs) for row in rows if row[0] in COLD}
        whole, files = board.bundle(wanted.runs)
        print(f"{os.cpu_count()} processors, load {load:.1f} before and {os.getloadavg()[0]:.1f} after; "
              f"{wanted.runs} runs cold, {wanted.times} warm after {wanted.before}")
        names = list(dict.fromkeys(name(row) for row in rows))
        table("Warm, ms:", {(name(row), row[2]): f"{row[4]:.0f}" for row in rows}, names)
        table("Cold, s:", {place: f"{taken:.1f}" for place, taken in cold.items()},
              [one for one in names if one.split(" ")[0] in COLD])
        table("Size, kB:", {(name(row), row[2]): f"{row[3] / 1000:.1f}" for row in rows}, names)
        print(f"\nAll of them warm: {sum(row[4] for row in rows) / 1000:.1f} s for {len(rows)} files. "
              f"`export --all` cold: {whole:.1f} s for {len(files)} files of {sum(files) / 1e6:.1f} MB.")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
