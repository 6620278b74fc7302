from collections.abc import Sequence
from typing import Any

class LinearSVC:
    classes_: Any
    coef_: Any
    intercept_: Any
    def __init__(self, *, C: float, random_state: int, tol: float = ...) -> None: ...
    def fit(self, X: Any, y: Sequence[str] | Any, sample_weight: Any = ...) -> LinearSVC: ...
