"""The table that is printed: figures beside what they must be."""

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Row:
    """One figure. against: what `value` is a multiple or a share of; must: the largest value that passes."""

    work: str
    measure: str
    ours: str
    against: str
    value: str
    must: str
    passed: Optional[bool]


class Table:
    """Rows in the order they were measured."""

    def __init__(self):
        self.rows = []

    def ratio(self, work: str, measure: str, ours: float, against: str, value: float, must: float, aim: str = "") -> None:
        """A figure that is a multiple of another one."""
        wanted = f"<= {must:g} x{f' (aim {aim} x)' if aim else ''}"
        self.rows.append(Row(work, measure, _figure(ours), against, f"{value:.2f} x", wanted, value <= must))

    def limit(self, work: str, measure: str, ours: float, must: float, note: str = "") -> None:
        """A figure with a limit of its own."""
        self.rows.append(Row(work, measure, _figure(ours), note, "", f"<= {must:g}", ours <= must))

    def told(self, work: str, measure: str, ours: float, against: str = "", value: Optional[float] = None) -> None:
        """A figure that has no limit."""
        shown = "" if value is None else f"{value:.1f} x"
        self.rows.append(Row(work, measure, _figure(ours), against, shown, "", None))

    def lines(self) -> list:
        """For a terminal of some 130 columns."""
        head = Row("work", "measure", "ours", "against", "ratio", "must", None)
        form = "{:<44} {:<14} {:>8}  {:<30} {:>8}  {:<22} {}"
        lines = []
        for row in [head] + self.rows:
            verdict = {None: "", True: "pass", False: "FAIL"}[row.passed]
            cells = (row.work, row.measure, row.ours, row.against, row.value, row.must, verdict)
            lines.append(form.format(*cells).rstrip())
        failed = sum(row.passed is False for row in self.rows)
        counted = sum(row.passed is not None for row in self.rows)
        lines.append(f"{counted - failed} of {counted} pass")
        return lines

    def failed(self) -> bool:
        """Whether a figure is worse than it must be."""
        return any(row.passed is False for row in self.rows)


def _figure(value: float) -> str:
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.2f}"
