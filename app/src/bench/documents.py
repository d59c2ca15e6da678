"""Measures every publication of the sample board in every format: its size, its time cold and its time warm.

Cold is the whole command, from the start of the launcher to its end: a Java of its own that opens the board's file and writes one
file. Warm is one publication among many in a process that has written it before, from the record to the bytes. The two-hour meeting
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


def median(values):
    values = sorted(values)
    return values[len(values) // 2]


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
        cold = {(row[0], row[2]): board.cold(*row[:3], wanted.runs) for row in rows}
        print(f"{os.cpu_count()} processors, load {load:.1f} before and {os.getloadavg()[0]:.1f} after; "
              f"{wanted.runs} runs cold, {wanted.times} warm after {wanted.before}\n")
        print("| Publication | format | size, kB | cold, s | warm, ms |\n|---|---|---:|---:|---:|")
        for publication, about, form, size, taken in rows:
            print(f"| {publication} {about} | {form} | {size / 1000:.1f} | {cold[publication, form]:.2f} | {taken:.1f} |"
                  .replace("  |", " |"))
        print(f"| all | | {sum(row[3] for row in rows) / 1000:.1f} | {sum(cold.values()):.1f} | {sum(row[4] for row in rows):.0f} |")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
