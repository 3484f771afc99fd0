"""Runs the measures of analysis-bench.ts with igraph: one question a line on stdin, one answer a line on stdout, both JSON."""

import json
import sys
import time

import igraph

print(json.dumps({"version": igraph.__version__}), flush=True)

graphs = {}


def load(path):
    """The network of an edge list: first the number of nodes, then `a b strength` a line; lengths are 12 / strength."""
    if path not in graphs:
        graphs.clear()
        with open(path) as lines:
            n = int(next(lines))
            ties = [tuple(map(int, line.split())) for line in lines]
        graph = igraph.Graph(n, [(a, b) for a, b, _ in ties])
        graphs[path] = (graph, [12 / strength for _, _, strength in ties])
    return graphs[path]


def at_distance(graph):
    """Number of unordered pairs at every distance, from 1 on."""
    return [count for _, _, count in graph.path_length_hist(directed=False).bins()]


def reciprocals(counts):
    return sum(count / (at + 1) for at, count in enumerate(counts))


def distances(graph):
    """Ordered pairs that reach each other, largest and mean distance, mean reciprocal distance."""
    counts = at_distance(graph)
    n = graph.vcount()
    mean = sum(count * (at + 1) for at, count in enumerate(counts)) / sum(counts)
    return [2 * sum(counts), len(counts), mean, 2 * reciprocals(counts) / (n * (n - 1))]


def removal(graph, nodes):
    """DF without each of the nodes."""
    values = []
    for v in nodes:
        rest = graph.copy()
        rest.delete_vertices([v])
        values.append(1 - distances(rest)[3])
    return values


MEASURES = {
    "betweenness": lambda graph, lengths, nodes: graph.betweenness(directed=False),
    "betweennessByStrength": lambda graph, lengths, nodes: graph.betweenness(directed=False, weights=lengths),
    "distances": lambda graph, lengths, nodes: distances(graph),
    "harmonic": lambda graph, lengths, nodes: graph.harmonic_centrality(),
    "constraint": lambda graph, lengths, nodes: graph.constraint(),
    "removal": lambda graph, lengths, nodes: removal(graph, nodes),
}

for line in sys.stdin:
    question = json.loads(line)
    graph, lengths = load(question["file"])
    run = MEASURES[question["measure"]]
    times = question["times"]
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(times):
        values = run(graph, lengths, question["nodes"])
    answer = {"cpu": (time.process_time() - cpu) / times, "wall": (time.perf_counter() - wall) / times}
    # An isolate has no constraint; JSON has no NaN.
    answer["values"] = [None if value != value else value for value in values]
    print(json.dumps(answer), flush=True)
