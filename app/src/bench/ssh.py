"""Measures Minutebook over SSH with OpenSSH's client, on this machine: how long a lead waits, and what fifty of them cost.

It serves a practice board in a temporary folder on a free port of the loopback, so nothing of the user's is touched and no
network has a part in it. Memory is read from /proc, so this wants Linux.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

from bench import DOWN, ENTER, LAUNCHER, UP, Machine, Results, Session

PEOPLE = ("chair", "secretary", "dcs", "head-mash")


class Server:
    """The program serving the practice board, and the way of a client to it."""

    def __init__(self, machine):
        self.machine = machine
        self.board = os.path.join(machine.folder, "data", "minutebook", "practice.db")
        for person in PEOPLE:
            key = os.path.join(machine.folder, person)
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
            subprocess.run([LAUNCHER, "--db", self.board, "--as", "secretary", "person", "key", "add", person, "--file",
                            key + ".pub"], env=machine.environment, check=True, stdout=subprocess.DEVNULL)
        self.process = subprocess.Popen([LAUNCHER, "--db", self.board, "serve", "--port", "0"], env=machine.environment,
                                        stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        line = self.process.stderr.readline()
        self.port = re.search(r"port (\d+)", line)[1]

    def client(self, person, *words):
        return ["ssh", "-F", "/dev/null", "-p", self.port, "-i", os.path.join(self.machine.folder, person), "-o",
                "IdentitiesOnly=yes", "-o", "IdentityAgent=none", "-o", "StrictHostKeyChecking=accept-new", "-o",
                "UserKnownHostsFile=" + os.path.join(self.machine.folder, "known"), "somebody@127.0.0.1", *words]

    def open(self, person):
        session = Session(self.client(person), self.machine.environment)
        return session, session.frame(session.start, b"help")[0]

    def memory(self):
        """What the server holds now, in MB."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1]) / 1024

    def close(self):
        self.process.terminate()
        self.process.communicate()


def measure_visits(server, runs, results):
    for number in range(runs):
        session, taken = server.open(PEOPLE[number % len(PEOPLE)])
        results.add("over SSH: connect to first frame", taken)
        session.kill()
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(server.client("dcs", "actions"), env=server.machine.environment, check=True,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        results.add("over SSH: a command, connect to end", (time.perf_counter() - start) * 1000)


def measure_keys(server, rounds, results):
    session = server.open("chair")[0]
    for _ in range(rounds):
        for keys in [DOWN] * 4 + [UP] * 4:
            taken, size = session.press(keys)
            results.add("over SSH: the cursor in a list: key to repaint", taken)
            results.add("over SSH: the cursor in a list: bytes", size)
        session.press(b"/")
        for letter in b"care leavers":
            taken, size = session.press(bytes([letter]))
            results.add("over SSH: a letter typed: key to repaint", taken)
            results.add("over SSH: a letter typed: bytes", size)
        session.press(b"\x1b")
    session.kill()


def measure_memory(server, most, results):
    time.sleep(2)
    results.add("memory of the server, after all of that", server.memory())
    sessions = []
    for number in range(most):
        session = server.open(PEOPLE[number % len(PEOPLE)])[0]
        session.press(DOWN)
        session.press(ENTER)
        sessions.append(session)
        if number + 1 in (1, 10, most):
            results.add(f"memory of the server, {number + 1} sessions at work", server.memory())
    for session in sessions[::5]:
        results.add(f"over SSH: a key with {most} sessions open: key to repaint", session.press(UP)[0])
    for session in sessions:
        session.kill()


def main():
    parser = argparse.ArgumentParser(prog="bench --ssh", description="Measures Minutebook over SSH on the sample board.")
    parser.add_argument("--runs", type=int, default=15, help="connections of each kind (15)")
    parser.add_argument("--rounds", type=int, default=15, help="rounds of keys (15)")
    parser.add_argument("--sessions", type=int, default=50, help="sessions at once (50)")
    wanted = parser.parse_args()
    if not shutil.which("ssh"):
        sys.exit("bench: needs OpenSSH's client; install it and start again.")
    folder = tempfile.mkdtemp(prefix="minutebook-bench-")
    try:
        machine, results = Machine(folder), Results()
        machine.prepare()
        server = Server(machine)
        try:
            load = os.getloadavg()[0]
            measure_visits(server, wanted.runs, results)
            measure_keys(server, wanted.rounds, results)
            measure_memory(server, wanted.sessions, results)
        finally:
            server.close()
        print(f"Minutebook over SSH, {os.cpu_count()} processors, load {load:.1f} before and {os.getloadavg()[0]:.1f} after")
        results.show()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
