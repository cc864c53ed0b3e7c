"""Runs the commands in turns, so that what else the machine does hits all of them alike, and prints medians as a Markdown table."""

import argparse
import os
import shutil
import statistics
import subprocess
from datetime import date
from pathlib import Path


def options():
    parser = argparse.ArgumentParser()
    for name in ("timer", "command", "hello", "tree", "small"):
        parser.add_argument(f"--{name}", required=True)
    for name in ("runs", "walks"):
        parser.add_argument(f"--{name}", type=int, required=True)
    return parser.parse_args()


def measure(timer, command):
    """Milliseconds of wall clock and of processor, MiB at the peak."""
    printed = subprocess.run([timer, *command], capture_output=True, text=True, check=True).stdout.split()
    wall, processor, peak = map(int, printed)
    return wall / 1000, processor / 1000, peak / 1024


def in_turns(timer, commands, rounds):
    samples = {name: [] for name, _ in commands}
    for number in range(rounds + 1):
        for name, command in commands:
            sample = measure(timer, command)
            if number > 0:  # the first round warms the caches
                samples[name].append(sample)
    return {name: tuple(map(statistics.median, zip(*taken))) for name, taken in samples.items()}


def table(title, medians, base):
    print(f"\n| {title} | wall ms | x {base} | processor ms | peak MiB |\n|---|---|---|---|---|")
    for name, (wall, processor, peak) in medians.items():
        print(f"| `{name}` | {wall:.1f} | {wall / medians[base][0]:.1f} | {processor:.1f} | {peak:.1f} |")


def present(commands):
    return [(name, command) for name, command in commands if shutil.which(command[0])]


def one_file(asked):
    as_json, as_yaml = f"{asked.small}/aspnet-right/appsettings.json", f"{asked.small}/deployment/docker-compose.yml"
    commands = present([
        ("true", ["true"]),
        ("cat", ["cat", as_json]),
        ("jq .", ["jq", ".", as_json]),
        ("node -e 0", ["node", "-e", "0"]),
        ("native hello world", [asked.hello]),
        ("vetmaillint --version", [asked.command, "--version"]),
        ("vetmaillint lint JSON", [asked.command, "lint", as_json]),
        ("vetmaillint lint YAML", [asked.command, "lint", as_yaml]),
    ])
    table("one small file, whole process", in_turns(asked.timer, commands, asked.runs), "cat")


def tree(asked):
    # cat gets its names from xargs, as a person would do it; it reads and writes, and looks for nothing.
    commands = present([
        ("cat", ["sh", "-c", f"find '{asked.tree}' -type f -print0 | xargs -0 cat"]),
        ("grep -rlE", ["grep", "-rlE", "smtp|mail", asked.tree]),
        ("grep -rliE", ["grep", "-rliE", "smtp|mail", asked.tree]),
        ("vetmaillint lint", [asked.command, "lint", asked.tree]),
        ("vetmaillint lint, one core", ["taskset", "-c", "0", asked.command, "lint", asked.tree]),
    ])
    table("10,000 JSON + 10,000 YAML, 1 % with mail", in_turns(asked.timer, commands, asked.walks), "grep -rlE")


def machine():
    model = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")), "?")
    return f"{model}, {len(os.sched_getaffinity(0))} cores, Linux {os.uname().release.split('-')[0]}, load {os.getloadavg()[0]:.1f}"


def commit():
    asked = ["git", "describe", "--always", "--dirty", "--abbrev=10", "--exclude=*"]
    return subprocess.run(asked, capture_output=True, text=True, check=False).stdout.strip() or "unknown commit"


def main():
    asked = options()
    print(f"{date.today()}, {commit()}, {machine()}.")
    print(f"Medians of {asked.runs} runs of one file and {asked.walks} of the tree, all commands in turns, files in the cache. "
          f"The command has {Path(asked.command).stat().st_size / 1e6:.1f} MB.")
    one_file(asked)
    tree(asked)


main()
