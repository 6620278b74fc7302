from collections.abc import Sequence
from typing import Any

class LogisticRegression:
    classes_: Any
    coef_: Any
    intercept_: Any
    def __init__(self, *, C: float, max_iter: int, tol: float) -> None: ...
    def fit(self, X: Any, y: Sequence[str] | Any, sample_weight: Any = None) -> LogisticRegression: ...
    def decision_function(self, X: Any) -> Any: ...
