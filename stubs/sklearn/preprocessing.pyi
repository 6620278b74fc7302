from typing import Any

class StandardScaler:
    mean_: Any
    scale_: Any
    def fit(self, X: Any) -> StandardScaler: ...
    def transform(self, X: Any) -> Any: ...
