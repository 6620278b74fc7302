from typing import Any

class csr_matrix:
    def __init__(self, parts: tuple[Any, Any, Any], shape: tuple[int, int]) -> None: ...
