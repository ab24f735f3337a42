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

/**
 * L2-regularised logistic regression: minimises |w|²/2 + C Σ weightᵢ log(1 + exp(-yᵢ f(xᵢ))) by Newton steps whose
 * systems are solved with conjugate gradients (Lin, Weng and Keerthi 2008, with a plain line search). Deterministic.
 */
export function fitLogistic(
  rows: SparseRows,
  chosen: Int32Array,
  positive: (row: number) => boolean,
  weightOf: (row: number) => number,
  C: number,
): Linear {
  const size = rows.columns + 1;
  const n = chosen.length;
  const y = Float64Array.from(chosen, (row) => (positive(row) ? 1 : -1));
  const cost = balancedCosts(chosen, y, weightOf, C);
  const w = new Float64Array(size);
  const margin = new Float64Array(n);
  const slope = new Float64Array(n);
  const curve = new Float64Array(n);
  const gradient = new Float64Array(size);
  const scratch = new Float64Array(n);
  const loss = (m: Float64Array, v: Float64Array) => {
    let sum = dot(v, v) / 2;
    for (let i = 0; i < n; i++) {
      const z = (y[i] as number) * (m[i] as number);
      sum += (cost[i] as number) * (z > 0 ? Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)) - z);
    }
    return sum;
  };
  let current = loss(margin, w);
  let first = 0;
  for (let step = 0; step < 30; step++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-(y[i] as number) * (margin[i] as number)));
      slope[i] = (cost[i] as number) * (p - 1) * (y[i] as number);
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

/** Positives and negatives weigh the same in sum, however rare the label is. */
function balancedCosts(
  chosen: Int32Array,
  y: Float64Array,
  weightOf: (row: number) => number,
  C: number,
): Float64Array {
  const weight = Float64Array.from(chosen, weightOf);
  let yes = 0;
  let no = 0;
  for (let i = 0; i < y.length; i++) {
    if ((y[i] as number) > 0) yes += weight[i] as number;
    else no += weight[i] as number;
  }
  const half = (yes + no) / 2;
  return weight.map((value, i) => (C * value * half) / ((y[i] as number) > 0 ? yes || 1 : no || 1));
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
