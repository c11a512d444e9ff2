"""spaCy's own speed on the text at standard input, one thread: language-peer.py MODEL ROUNDS. Prints JSON."""
import json
import os
import resource
import sys
import time

for name in ("OPENBLAS", "OMP", "MKL", "BLIS"):
    os.environ[f"{name}_NUM_THREADS"] = "1"

import spacy  # noqa: E402

start = time.process_time()
nlp = spacy.load(sys.argv[1])
load_seconds = time.process_time() - start
text = sys.stdin.buffer.read().decode("utf-8")
rates = []
for _ in range(int(sys.argv[2])):
    start = time.process_time()
    tokens = len(nlp(text))
    rates.append(tokens / (time.process_time() - start))
print(
    json.dumps(
        {
            "loadSeconds": load_seconds,
            "tokens": tokens,
            "tokensPerCpuSecond": sorted(rates)[len(rates) // 2],
            "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
