const COMMAS = /^\d{1,3}(?:[,'’_]\d{3})+(?:\.\d+)?$/;
const POINTS = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const ONE_POINT = /^\d*\.\d+$/;
const ONE_COMMA = /^\d+,\d+$/;

/**
 * What a figure may mean, the likeliest first: `1,500` and `1.500.000` have marks between thousands, `1,4` and
 * `1.4` one before the decimals. Of `50.000` both are open. Empty for what is no number: `1.2.3`.
 */
export function figureReadings(figure: string): number[] {
  const [digits = '', exponent = '0'] = figure.toLowerCase().split('e');
  const readings = mantissas(digits).map((mantissa) => Number(`${mantissa}e${exponent}`));
  return readings.filter(Number.isFinite);
}

function mantissas(digits: string): string[] {
  if (/^\d+$/.test(digits)) return [digits];
  if (/^0\d*,\d+$/.test(digits)) return [digits.replace(',', '.')];
  if (COMMAS.test(digits)) return [digits.replace(/[,'’_]/g, '')];
  const thousands = POINTS.test(digits) ? digits.replaceAll('.', '').replace(',', '.') : null;
  if (!ONE_POINT.test(digits)) {
    if (thousands !== null) return [thousands];
    return ONE_COMMA.test(digits) ? [digits.replace(',', '.')] : [];
  }
  if (thousands === null || digits.startsWith('0')) return [digits];
  // Nobody gives 4.6 to three places.
  return digits.endsWith('00') ? [thousands, digits] : [digits, thousands];
}
