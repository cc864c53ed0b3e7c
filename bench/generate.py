"""Writes a tree of small settings files, always the same one: 10,000 JSON and 10,000 YAML, of which 1 % mention mail."""

import random
import sys
from pathlib import Path

COUNT = 10_000
FOLDERS = 200
WORDS = ("alpha bravo cargo delta ember field gamma harbour index jolly kernel ledger magnet nectar orbit "
         "packet quarry router signal timber umbra vector window yonder zephyr").split()

MAIL_JSON = """{{
  "Logging": {{ "LogLevel": {{ "Default": "Information" }} }},
  "SmtpSettings": {{
    "Host": "{host}",
    "Port": {port},
    "EnableSsl": true,
    "UserName": "orders.{word}@{domain}",
    "From": "Orders <orders.{word}@{domain}>"
  }}
}}
"""

MAIL_YAML = """services:
  {word}:
    image: registry.example.com/{word}:1.4
    environment:
      SMTP_HOST: {host}
      SMTP_PORT: "{port}"
      SMTP_USER: orders.{word}@{domain}
      SMTP_PASSWORD: ${{SMTP_PASSWORD}}
"""

HOSTS = (("smtp.gmail.com", "gmail.com"), ("smtp.office365.com", "harbour-books.example"), ("mail.harbour-books.example", "harbour-books.example"))


def value(dice):
    kind = dice.randrange(4)
    if kind == 0:
        return str(dice.randrange(100_000))
    return ("true", "false")[dice.randrange(2)] if kind == 1 else f'"{dice.choice(WORDS)} {dice.choice(WORDS)}"'


def as_json(dice):
    sections = []
    for section in dice.sample(WORDS, dice.randrange(4, 12)):
        members = ",\n".join(f'    "{key}": {value(dice)}' for key in dice.sample(WORDS, dice.randrange(3, 12)))
        sections.append(f'  "{section}": {{\n{members}\n  }}')
    return "{\n" + ",\n".join(sections) + "\n}\n"


def as_yaml(dice):
    lines = ["# settings of one service"]
    for section in dice.sample(WORDS, dice.randrange(4, 12)):
        lines.append(f"{section}:")
        lines += [f"  {key}: {value(dice)}" for key in dice.sample(WORDS, dice.randrange(3, 12))]
    return "\n".join(lines) + "\n"


def mail(dice, template):
    host, domain = dice.choice(HOSTS)
    return template.format(host=host, domain=domain, port=dice.choice((25, 465, 587)), word=dice.choice(WORDS))


def main(root):
    dice = random.Random(20261123)
    for folder in range(FOLDERS):
        (root / f"service-{folder:03}").mkdir(parents=True)
    about_mail = set(dice.sample(range(COUNT), COUNT // 100))
    for number in range(COUNT):
        folder = root / f"service-{number % FOLDERS:03}"
        name = f"settings-{number:05}"
        (folder / f"{name}.json").write_text(mail(dice, MAIL_JSON) if number in about_mail else as_json(dice))
        (folder / f"{name}.yaml").write_text(mail(dice, MAIL_YAML) if number in about_mail else as_yaml(dice))


main(Path(sys.argv[1]))
