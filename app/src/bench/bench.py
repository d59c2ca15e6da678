"""Measures Minutebook from outside, as its user meets it: through a terminal (a pty) and through lines.

It starts the launcher on a practice board in a temporary folder, so nothing of the user's is touched. Times run from the
start of the process, or from the write of a key, to the read that brought the last byte of the frame: a frame is over when
nothing has come for 30 ms. Memory is read from /proc, so this wants Linux.
"""

import argparse
import glob
import os
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import fcntl
import tty

LAUNCHER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "bin", "minutebook")
STILL = 0.030
PATIENCE = 60
ENTER, ESCAPE, UP, DOWN, RIGHT, LEFT, PAGE_DOWN, PAGE_UP = (
    b"\r", b"\x1b", b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1b[6~", b"\x1b[5~")


class Session:
    """The program in a terminal of 80 by 24 of its own."""

    def __init__(self, command, environment, raw=False):
        self.terminal, inner = os.openpty()
        fcntl.ioctl(inner, termios.TIOCSWINSZ, struct.pack("4H", 24, 80, 0, 0))
        if raw:
            tty.setraw(inner)
        self.start = time.perf_counter()
        self.process = subprocess.Popen(command, env=environment, stdin=inner, stdout=inner, stderr=inner,
                                        start_new_session=True)
        os.close(inner)

    def frame(self, start, until=b""):
        """Reads until `until` has come and then nothing more; gives the milliseconds to the last byte, and the bytes."""
        data, last = b"", None
        while True:
            wait = last + STILL - time.perf_counter() if last and until in data else start + PATIENCE - time.perf_counter()
            if wait <= 0 or not select.select([self.terminal], [], [], wait)[0]:
                break
            data += os.read(self.terminal, 1 << 16)
            last = time.perf_counter()
        if last is None or until not in data:
            sys.exit("bench: the program did not answer; it last said " + repr(data[-300:]))
        return (last - start) * 1000, len(data)

    def press(self, keys):
        start = time.perf_counter()
        os.write(self.terminal, keys)
        return self.frame(start)

    def java(self):
        """The id of the Java process: the launcher itself or the child that is not making the archive."""
        with open(f"/proc/{self.process.pid}/task/{self.process.pid}/children") as children:
            for child in children.read().split():
                with open(f"/proc/{child}/cmdline") as line:
                    if "\0minutebook.Main\0" in line.read():
                        return int(child)
        return self.process.pid

    def processor(self):
        """The milliseconds that Java has kept the processors busy: steadier than any clock on a busy machine."""
        with open(f"/proc/{self.java()}/stat") as stat:
            ticks = stat.read().rsplit(")", 1)[1].split()[11:13]
        return sum(map(int, ticks)) * 1000 / os.sysconf("SC_CLK_TCK")

    def memory(self):
        """The most memory that the launcher and Java have held at once, in MB, and what of it is theirs alone (PSS)."""
        resident = shared = 0
        for process in {self.process.pid, self.java()}:
            with open(f"/proc/{process}/status") as status, open(f"/proc/{process}/smaps_rollup") as rollup:
                resident += int(re.search(r"VmHWM:\s+(\d+)", status.read())[1])
                shared += int(re.search(r"Pss:\s+(\d+)", rollup.read())[1])
        return resident / 1024, shared / 1024

    def kill(self):
        """Ends it at once: what a practice board holds is not missed."""
        for process in {self.java(), self.process.pid}:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass
        self.process.wait()
        os.close(self.terminal)


class Machine:
    """A home of its own for the program: data, cache and settings in one temporary folder."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "JAVA_HOME")}
        self.environment.update({"TERM": "xterm-256color", "LANG": "C.UTF-8"})
        for kind in ("DATA", "CACHE", "STATE", "CONFIG"):
            self.environment[f"XDG_{kind}_HOME"] = os.path.join(folder, kind.lower())

    def open(self):
        session = Session([LAUNCHER, "demo"], self.environment)
        return session, session.frame(session.start, b"help")[0]

    def archives(self):
        return [path for kind in ("jsa", "aot") for path in
                glob.glob(os.path.join(self.folder, "cache", "minutebook", "class-data", "**", "*." + kind), recursive=True)]

    def prepare(self):
        """Makes the practice board and the archive, and waits for both."""
        self.open()[0].kill()
        end = time.monotonic() + 5 * PATIENCE
        while not self.archives():
            if time.monotonic() > end:
                sys.exit("bench: the launcher has made no class-data archive")
            time.sleep(0.5)

    def java_command(self):
        """The command and the environment with which the launcher starts Java."""
        session = self.open()[0]
        with open(f"/proc/{session.java()}/cmdline", "rb") as line, open(f"/proc/{session.java()}/environ", "rb") as variables:
            command = [word.decode() for word in line.read().split(b"\0")[:-1]]
            environment = dict(word.decode().split("=", 1) for word in variables.read().split(b"\0")[:-1])
        session.kill()
        return command, environment


def measure_starts(machine, runs, results):
    command, environment = machine.java_command()
    bare = [word for word in command if not re.match(r"-XX:(SharedArchiveFile|AOTCache)=", word)]
    if bare == command:
        sys.exit("bench: the launcher does not use the archive")
    for _ in range(runs):
        session, time_taken = machine.open()
        session.kill()
        results.add("first frame, from the launcher", time_taken)
        for name, words in (("first frame, Java alone", command), ("first frame, Java alone, no archive", bare)):
            session = Session(words, environment, raw=True)
            results.add(name, session.frame(session.start, b"help")[0])
            results.add(name.replace("first frame, Java alone", "first frame, processor time"), session.processor())
            session.kill()


def measure_keys(machine, rounds, results):
    """A round goes as a secretary does: write, look at the next item and back, read the minutes, look at the list."""
    session = machine.open()[0]
    session.press(b"S")

    def press(name, *keys):
        for key in keys:
            taken, size = session.press(key)
            results.add(f"{name}: key to repaint", taken)
            results.add(f"{name}: bytes", size)

    for round_number in range(rounds):
        session.press(b"n")
        press("a letter typed", *(bytes([letter]) for letter in b"The board heard of this"))
        press("a note recorded", ENTER)
        press("the next item or back", RIGHT, LEFT)
        session.press(b"\x10")
        press("a scroll of one line", *[DOWN] * 10)
        press("a page", PAGE_DOWN, PAGE_UP)
        session.press(b"q")
        session.press(b"q")
        press("the cursor in a list", *[DOWN] * 4, *[UP] * 4)
        session.press(ENTER)
    resident, shared = session.memory()
    results.add("memory after use, resident", resident)
    results.add("memory after use, shared pages counted in part", shared)
    session.kill()


def measure_lines(machine, lines, results):
    """A note by linear mode: from the line to the answer that it is on the disk."""
    with subprocess.Popen([LAUNCHER, "demo", "--linear"], env=machine.environment, stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, bufsize=0) as process:
        def answer(line):
            start = time.perf_counter()
            process.stdin.write(line + b"\n")
            said = process.stdout.readline()
            return (time.perf_counter() - start) * 1000, said

        answer(b"item 1")
        for number in range(lines):
            taken, said = answer(b"note The board heard of this, time %d." % number)
            if not said.startswith(b"Note recorded"):
                sys.exit("bench: a note was not recorded: " + said.decode())
            results.add("a note by linear mode, line to answer", taken)
        process.stdin.write(b"quit\n")


class Results:
    """What was measured, and the budgets it is held against."""

    BUDGETS = {"first frame, from the launcher": ("median", 300), "key to repaint": ("p99", 16),
               "memory after use, resident": ("median", 100), "the cursor in a list: bytes": ("median", 250),
               "a scroll of one line: bytes": ("median", 2500), "line to answer": ("p99", 10),
               "50 sessions at work": ("median", 250)}

    def __init__(self):
        self.values = {}

    def add(self, name, value):
        self.values.setdefault(name, []).append(value)

    def show(self):
        print(f"\n{'':48}{'n':>5}{'least':>9}{'median':>9}{'p99':>9}  budget")
        for name, values in self.values.items():
            values = sorted(values)
            figures = {"least": values[0], "median": values[len(values) // 2],
                       "p99": values[min(len(values) - 1, len(values) * 99 // 100)]}
            unit = "" if name.endswith("bytes") else " MB" if name.startswith("memory") else " ms"
            verdict = next((f"{of} ≤ {limit}{unit}" + ("" if figures[of] <= limit else "  MISSED")
                            for part, (of, limit) in self.BUDGETS.items() if part in name), "")
            print(f"{name + unit:48}{len(values):5}" + "".join(f"{figure:9.1f}" for figure in figures.values()) + "  " + verdict)


def main():
    parser = argparse.ArgumentParser(prog="bench", description="Measures Minutebook on the sample board.")
    parser.add_argument("--runs", type=int, default=15, help="starts of each kind (15)")
    parser.add_argument("--rounds", type=int, default=15, help="rounds of keys (15)")
    parser.add_argument("--lines", type=int, default=300, help="notes by linear mode (300)")
    wanted = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="minutebook-bench-")
    try:
        machine, results = Machine(folder), Results()
        machine.prepare()
        load = os.getloadavg()[0]
        measure_starts(machine, wanted.runs, results)
        measure_keys(machine, wanted.rounds, results)
        measure_lines(machine, wanted.lines, results)
        java = os.path.basename(machine.archives()[0]).split("-")[0]
        print(f"Minutebook on Java {java}, {os.cpu_count()} processors, load {load:.1f} before and "
              f"{os.getloadavg()[0]:.1f} after")
        results.show()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
