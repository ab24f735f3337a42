/** Sparse rows, one after the other: row i holds the features index[start[i]] … index[start[i + 1] - 1]. */
export type SparseRows = {
  readonly start: Int32Array;
  readonly index: Int32Array;
  readonly value: Float32Array;
  readonly columns: number;
};

export type Linear = { readonly weights: Float64Array; readonly bias: number };

/** The decision value of row `row`: above 0 means yes. */
export function decision(rows: SparseRows, row: number, { weights, bias }: Linear): number {
  let sum = bias;
  const end = rows.start[row + 1] ?? 0;
  for (let at = rows.start[row] ?? 0; at < end; at++)
    sum += (weights[rows.index[at] ?? 0] ?? 0) * (rows.value[at] ?? 0);
  return sum;
}

/** X · v + v's last entry (the bias), for the chosen rows. */
function multiply(rows: SparseRows, chosen: Int32Array, v: Float64Array, out: Float64Array): void {
  const { start, index, value, columns } = rows;
  const bias = v[columns] as number;
  for (let i = 0; i < chosen.length; i++) {
    const row = chosen[i] as number;
    let sum = bias;
    const end = start[row + 1] as number;
    for (let at = start[row] as number; at < end; at++)
      sum += (v[index[at] as number] as number) * (value[at] as number);
    out[i] = sum;
  }
}

/** Xᵀ · r, with the sum of r as the bias's entry. */
function multiplyTransposed(rows: SparseRows, chosen: Int32Array, r: Float64Array, out: Float64Array): void {
  const { start, index, value, columns } = rows;
  out.fill(0);
  let bias = 0;
  for (let i = 0; i < chosen.length; i++) {
    const row = chosen[i] as number;
    const factor = r[i] as number;
    if (factor === 0) continue;
    bias += factor;
    const end = start[row + 1] as number;
    for (let at = start[row] as number; at < end; at++) {
      const column = index[at] as number;
      out[column] = (out[column] as number) + factor * (value[at] as number);
    }
  }
  out[columns] = bias;
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/** What a fit aims at: for a row the share of yes in its answer, 0 to 1, and how much the row counts. */
export type Targets = { share(row: number): number; weight(row: number): number };

/**
 * L2-regularised logistic regression: minimises |w|²/2 + C Σ weightᵢ · cross-entropy(shareᵢ, sigmoid(f(xᵢ))) by Newton
 * steps whose systems are solved with conjugate gradients (after Lin, Weng and Keerthi 2008, with a plain line search).
 * Deterministic.
 */
export function fitLogistic(rows: SparseRows, chosen: Int32Array, targets: Targets, C: number): Linear {
  const size = rows.columns + 1;
  const n = chosen.length;
  const share = Float64Array.from(chosen, (row) => targets.share(row));
  const cost = Float64Array.from(chosen, (row) => C * targets.weight(row));
  const w = new Float64Array(size);
  const margin = new Float64Array(n);
  const slope = new Float64Array(n);
  const curve = new Float64Array(n);
  const gradient = new Float64Array(size);
  const scratch = new Float64Array(n);
  const loss = (m: Float64Array, v: Float64Array) => {
    let sum = dot(v, v) / 2;
    for (let i = 0; i < n; i++) {
      const f = m[i] as number;
      const softplus = f > 0 ? f + Math.log1p(Math.exp(-f)) : Math.log1p(Math.exp(f));
      sum += (cost[i] as number) * (softplus - (share[i] as number) * f);
    }
    return sum;
  };
  let current = loss(margin, w);
  let first = 0;
  for (let step = 0; step < 30; step++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(margin[i] as number)));
      slope[i] = (cost[i] as number) * (p - (share[i] as number));
      curve[i] = (cost[i] as number) * p * (1 - p);
    }
    multiplyTransposed(rows, chosen, slope, gradient);
    for (let j = 0; j < size; j++) gradient[j] = (gradient[j] as number) + (w[j] as number);
    const norm = Math.sqrt(dot(gradient, gradient));
    if (step === 0) first = norm;
    if (norm <= 0.003 * first) break;
    const direction = solve(rows, chosen, curve, gradient, scratch);
    const along = dot(direction, gradient);
    const change = new Float64Array(n);
    multiply(rows, chosen, direction, change);
    let length = 1;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      const next = margin.map((m, i) => m + length * (change[i] as number));
      const point = w.map((v, j) => v + length * (direction[j] as number));
      const value = loss(next, point);
      if (value <= current + 1e-4 * length * along || tries === 19) {
        margin.set(next);
        w.set(point);
        current = value;
        break;
      }
    }
  }
  return { weights: w.slice(0, rows.columns), bias: w[rows.columns] as number };
}

/** Yes and no with the same weight in sum, however rare the yes is. */
export function balanced(chosen: Int32Array, positive: (row: number) => boolean): Targets {
  const yes = chosen.reduce((count, row) => count + (positive(row) ? 1 : 0), 0);
  const half = chosen.length / 2;
  const weights = { yes: half / (yes || 1), no: half / (chosen.length - yes || 1) };
  return {
    share: (row) => (positive(row) ? 1 : 0),
    weight: (row) => (positive(row) ? weights.yes : weights.no),
  };
}

/** The Newton direction: (I + Xᵀ D X) d = -gradient, to a tenth of the gradient's norm. */
function solve(
  rows: SparseRows,
  chosen: Int32Array,
  curve: Float64Array,
  gradient: Float64Array,
  scratch: Float64Array,
): Float64Array {
  const d = new Float64Array(gradient.length);
  const residual = gradient.map((value) => -value);
  const p = Float64Array.from(residual);
  const product = new Float64Array(gradient.length);
  let rr = dot(residual, residual);
  const goal = 0.01 * rr;
  for (let turn = 0; turn < 60 && rr > goal; turn++) {
    multiply(rows, chosen, p, scratch);
    for (let i = 0; i < scratch.length; i++) scratch[i] = (scratch[i] as number) * (curve[i] as number);
    multiplyTransposed(rows, chosen, scratch, product);
    for (let j = 0; j < product.length; j++) product[j] = (product[j] as number) + (p[j] as number);
    const alpha = rr / dot(p, product);
    for (let j = 0; j < d.length; j++) {
      d[j] = (d[j] as number) + alpha * (p[j] as number);
      residual[j] = (residual[j] as number) - alpha * (product[j] as number);
    }
    const next = dot(residual, residual);
    const beta = next / rr;
    rr = next;
    for (let j = 0; j < p.length; j++) p[j] = (residual[j] as number) + beta * (p[j] as number);
  }
  return d;
}
