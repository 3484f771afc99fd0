// Draws an invented quarter, or an arrangement from a file, as a bare SVG and, with --png, as a picture by the browser in CHROMIUM.
// Build the module first. node map-layout/scripts/picture.mjs --actors 80 --seed 1 --out map.svg [--png] [--module dist/index.js]
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    actors: { type: 'string', default: '80' },
    seed: { type: 'string', default: '1' },
    view: { type: 'string', default: '956x700' },
    out: { type: 'string', default: 'map.svg' },
    input: { type: 'string' },
    arrangement: { type: 'string' },
    png: { type: 'boolean', default: false },
    boxes: { type: 'boolean', default: false },
    module: { type: 'string', default: join(import.meta.dirname, '../dist/index.js') },
  },
});
const layout = await import(pathToFileURL(resolve(values.module)).href);

const COLOURS = {
  POLITICS: '#43257F',
  ADMINISTRATION: '#2B6CB8',
  SAFETY_ORDER: '#2B3E66',
  HOUSING: '#A3601F',
  BUSINESS: '#54430F',
  SCHOOL_SOCIAL_WORK: '#6C7A00',
  CHILD_YOUTH_WORK: '#17502B',
  CULTURE_EDUCATION: '#0B8276',
  MEETING_ADVICE_SUPPORT: '#0A4558',
  INTEGRATION: '#C0408A',
  RESIDENTS: '#7A1540',
};
const SPHERES = {
  POLITICS: 'Politik',
  ADMINISTRATION: 'Stadtverwaltung',
  PROVIDERS: 'Maßnahmenträger und Einrichtungen',
  RESIDENTS: 'Bürgerschaft',
};
const WIDTHS = [0, 0.9, 1.3, 2, 3];
const OPACITIES = [0, 0.42, 0.46, 0.5, 0.6];
const colourOf = (sector) => COLOURS[sector] ?? '#4A5270';
const xml = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const round = (number) => Math.round(number * 100) / 100;
const polygon = (points) => points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');

function draw(input, a) {
  const { world } = a;
  const names = new Map(input.sectors.map((sector) => [sector.id, sector.name]));
  const places = new Map(a.positions.map((place) => [place.id, place]));
  const out = [];
  for (const wedge of a.wedges) {
    out.push(
      `<polygon points="${polygon(layout.wedgeOutline(world, wedge))}" fill="${colourOf(wedge.sector)}" fill-opacity=".06"/>`,
    );
  }
  for (const { rx, ry } of layout.ringLines(a))
    out.push(`<ellipse rx="${round(rx)}" ry="${round(ry)}" fill="none" stroke="#B4BBCF" stroke-width=".8"/>`);
  const defs = [];
  for (const [i, tie] of input.ties.entries()) {
    const [from, to] = [places.get(tie.from), places.get(tie.to)];
    if (!from || !to) continue;
    const same = from.sector === to.sector;
    const c = layout.edgeControl(from, to, same);
    const opacity = OPACITIES[tie.strength];
    let stroke = '#4A5270';
    if (!same && tie.strength < 3) {
      const stops = [
        [0, 1],
        [0.35, 0.2],
        [0.65, 0.2],
        [1, 1],
      ].map(([at, share]) => `<stop offset="${at}" stop-color="#4A5270" stop-opacity="${share}"/>`);
      defs.push(
        `<linearGradient id="g${i}" gradientUnits="userSpaceOnUse" x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}">${stops.join('')}</linearGradient>`,
      );
      stroke = `url(#g${i})`;
    }
    out.push(
      `<path d="M${from.x} ${from.y}Q${round(c.x)} ${round(c.y)} ${to.x} ${to.y}" fill="none" stroke="${stroke}" stroke-opacity="${opacity}" stroke-width="${WIDTHS[tie.strength]}"/>`,
    );
  }
  for (const wedge of a.wedges) {
    out.push(`<polygon points="${polygon(layout.rimBandOutline(world, wedge))}" fill="${colourOf(wedge.sector)}"/>`);
    const name = names.get(wedge.sector) ?? 'ohne Bereich';
    const count = a.positions.filter((place) => place.sector === wedge.sector).length;
    const label = layout.sectorArcLabel(world, wedge, [`${name} · ${count}`, name, name.slice(0, 2).toUpperCase()]);
    for (const g of label?.glyphs ?? [])
      out.push(
        `<text transform="matrix(${round(g.cos)} ${round(g.sin)} ${round(-g.sin)} ${round(g.cos)} ${round(g.x)} ${round(g.y)})" fill="#fff">${xml(g.text)}</text>`,
      );
  }
  for (const side of a.sides) {
    out.push(
      `<polyline points="${polygon(layout.rimLine(world, side, layout.SPHERE_LINE))}" fill="none" stroke="#4A5270"/>`,
    );
    const label = layout.sphereArcLabel(world, side, SPHERES[side.sphere] ?? '');
    for (const g of label?.glyphs ?? [])
      out.push(
        `<text transform="matrix(${round(g.cos)} ${round(g.sin)} ${round(-g.sin)} ${round(g.cos)} ${round(g.x)} ${round(g.y)})" fill="#4A5270">${xml(g.text)}</text>`,
      );
  }
  for (const { ring, x, y } of layout.ringNumeralPlaces(a)) {
    out.push(
      `<circle cx="${x}" cy="${y}" r="8" fill="#fff" stroke="#B4BBCF"/><text x="${x}" y="${y + 4}" text-anchor="middle" font-size="10" fill="#4A5270">${['', 'I', 'II', 'III', 'R'][ring]}</text>`,
    );
  }
  if (a.hasQm)
    out.push(
      `<circle r="23" fill="#171A2B"/><text y="4" text-anchor="middle" fill="#fff">QM</text><text y="40" text-anchor="middle">${xml(input.qmName ?? '')}</text>`,
    );
  for (const place of a.positions) {
    out.push(
      `<rect x="${place.x - 9}" y="${place.y - 9}" width="18" height="18" rx="4" fill="${colourOf(place.sector)}"/>`,
    );
  }
  for (const place of a.positions) {
    if (place.labelHidden) continue;
    const box = layout.labelBox(place);
    if (values.boxes)
      out.push(
        `<rect x="${box.x0}" y="${box.y0}" width="${box.x1 - box.x0}" height="${box.y1 - box.y0}" fill="none" stroke="#c00" stroke-width=".4"/>`,
      );
    for (const line of layout.labelLines(place))
      out.push(
        `<text x="${line.x}" y="${line.y}" text-anchor="${line.anchor}" fill="#171A2B" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${xml(line.text)}</text>`,
      );
  }
  const [x, y] = [-world.width / 2, -world.height / 2];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${world.width}" height="${world.height}" viewBox="${x} ${y} ${world.width} ${world.height}" font-family="Fira Sans" font-weight="500" font-size="12"><rect x="${x}" y="${y}" width="100%" height="100%" fill="#fff"/><defs>${defs.join('')}</defs>${out.join('\n')}</svg>`;
}

const [width, height] = values.view.split('x').map(Number);
const input = values.input
  ? JSON.parse(readFileSync(values.input, 'utf8'))
  : layout.inventedQuarter({ actors: Number(values.actors), seed: Number(values.seed), view: { width, height } });
const arrangement = values.arrangement
  ? JSON.parse(readFileSync(values.arrangement, 'utf8'))
  : layout.computeArrangement(input);
const svg = draw(input, arrangement);
writeFileSync(values.out, svg);
console.log(
  `${values.out}: ${arrangement.positions.length} actors, ${arrangement.positions.filter((place) => place.labelHidden).length} names hidden`,
);
if (values.png) {
  const require = createRequire(join(import.meta.dirname, '../../client/package.json'));
  const fonts = join(dirname(require.resolve('@fontsource/fira-sans/package.json')), 'files');
  const faces = ['latin', 'latin-ext'].map(
    (set) =>
      `@font-face{font-family:"Fira Sans";font-weight:500;src:url("${pathToFileURL(join(fonts, `fira-sans-${set}-500-normal.woff2`)).href}")}`,
  );
  const page = values.out.replace(/\.svg$/, '') + '.html';
  const { world } = arrangement;
  writeFileSync(
    page,
    `<!doctype html><meta charset="utf-8"><style>${faces.join('')}body{margin:0}svg{display:block}</style>${svg}`,
  );
  const shot = page.replace(/html$/, 'png');
  execFileSync(
    process.env.CHROMIUM ?? '/usr/bin/chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--allow-file-access-from-files',
      `--window-size=${world.width},${world.height}`,
      '--virtual-time-budget=2000',
      `--screenshot=${resolve(shot)}`,
      pathToFileURL(resolve(page)).href,
    ],
    { stdio: 'ignore' },
  );
  console.log(shot);
}
