import type { Entity } from './pack'

/**
 * Folds a name for comparison: no case, diacritics, punctuation, doubled spaces or leading article. Tables fold the
 * letters that Unicode does not decompose, the ways to type one Arabic letter, and traditional Chinese characters to
 * simplified ones. Other scripts keep their letters.
 */
export function foldName(text: string): string {
  return PLAIN.test(text) ? foldPlain(text) : foldAny(text)
}

/** Plain English letters, as in most names, fold three times as fast. */
const PLAIN = /^[ -~]*$/

function foldPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(ARTICLE, '')
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => LETTERS.get(letter) ?? letter)
    .replace(HAN, (character) => SIMPLIFIED.get(character) ?? character)
    .replace(APOSTROPHES, '')
    .replace(NO_LETTER, ' ')
    .replace(SPACE_IN_CHINESE, '')
    .trim()
    .replace(ARTICLE, '')
}

const MARKS = /\p{M}/gu
const LETTERS = new Map([
  ['ı', 'i'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ə', 'e'],
  ['ی', 'ي'],
  ['ى', 'ي'],
  ['ک', 'ك'],
  ['ھ', 'ه'],
  ['ە', 'ه'],
  ['ہ', 'ه'],
]) // prettier-ignore
const UNDECOMPOSED = /[ıøłđðþßæœəیىکھەہ]/gu
/** Variants inside a word that do not change the name (Muti'i, Mutiʻi, Mutii), and characters that nobody sees. */
const APOSTROPHES = /['’‘ʻʼʿʾ`´ـ\p{Cf}]/gu
const HAN = /\p{Script=Han}/gu
const SPACE_IN_CHINESE = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu
/** Traditional characters that are common in names, each with the simplified one after it. Our own choice. */
const PAIRS =
  '烏乌喬乔諾诺寧宁鎮镇鄉乡蘇苏縣县區区東东國国軍军爾尔盧卢龍龙馬马黨党會会員员長长門门關关開开陝陕遼辽灣湾廣广慶庆漢汉華华書书齊齐劉刘張张陳陈楊杨趙赵黃黄吳吴孫孙鄧邓鄭郑謝谢許许韓韩馮冯葉叶蔣蒋蕭萧羅罗賈贾鄒邹譚谭' +
  '陸陆顧顾賴赖龔龚嚴严萬万錢钱湯汤賀贺魯鲁韋韦歐欧麥麦聶聂聯联蘭兰島岛嶼屿橋桥灘滩澤泽濟济濱滨瀋沈無无錫锡煙烟臺台廈厦贛赣豐丰嶺岭峽峡衛卫維维圖图敘叙倫伦頓顿莊庄軒轩場场戰战爭争條条約约議议團团師师隊队' +
  '憲宪總总統统務务財财農农業业稅税銀银報报導导義义學学習习來来紅红綠绿藍蓝雲云電电鐵铁鋼钢車车輪轮飛飞機机槍枪彈弹艦舰貴贵瓊琼儀仪傑杰勝胜動动勞劳單单嘗尝圍围埡垭夢梦實实寶宝巖岩廟庙強强後后從从徑径懷怀' +
  '應应戶户擊击擴扩據据數数斷断時时晉晋暢畅曆历樂乐樓楼樹树權权歷历殺杀決决沖冲況况涼凉準准溝沟滅灭滿满漁渔瑪玛環环產产畢毕當当發发確确禮礼種种穌稣窩窝節节範范簡简紀纪純纯紐纽納纳級级細细終终組组結结給给' +
  '絡络綏绥經经線线編编縱纵縮缩績绩繼继續续羣群聖圣聞闻聲声職职腦脑腳脚臨临興兴舊旧藝艺處处術术裏里補补複复見见規规視视親亲覺觉觀观計计討讨訓训記记設设訪访證证評评詞词試试詩诗話话該该詳详語语誠诚說说誰谁' +
  '課课調调談谈請请論论諸诸謀谋護护讀读變变讓让負负貢贡貨货貿贸費费賓宾賞赏賢贤質质贊赞趕赶跡迹軟软較较載载輔辅輕轻輝辉輸输轄辖轉转辦办邊边達达遠远適适選选遷迁還还進进連连運运過过違违郵邮醫医釋释針针銅铜' +
  '鋒锋錄录鐘钟鑄铸閃闪閉闭閣阁陣阵陽阳階阶際际險险隨随隱隐離离難难雜杂靈灵靜静響响頁页項项順顺須须領领頭头題题額额顏颜願愿類类顯显風风養养餘余館馆騎骑驅驱驗验驛驿體体鬥斗魚鱼鮮鲜鳥鸟鳳凤鳴鸣鴻鸿鶴鹤鷹鹰' +
  '鹽盐麗丽點点齡龄齒齿'
const SIMPLIFIED = new Map(
  [...PAIRS].flatMap((from, i, all): [string, string][] => (i % 2 === 0 ? [[from, all[i + 1] ?? from]] : [])),
)
const NO_LETTER = /[^\p{L}\p{N}]+/gu
const ARTICLE = /^(?:the|an?) (?=.)/

const folds = new WeakMap<Entity, readonly string[]>()

/** Returns all folded spellings of an entity. Cached. */
export function foldedSpellings(entity: Entity): readonly string[] {
  const known = folds.get(entity)
  if (known) return known
  const made = spellings(entity).map(foldName)
  folds.set(entity, made)
  return made
}

/** Returns the display name and every other spelling. */
export function spellings(entity: Entity): string[] {
  const all = [entity.name, ...(entity.names ?? [])]
  return entity.adjective === undefined ? all : [...all, entity.adjective]
}

/**
 * Counts single-letter edits from one text to the other (insert, delete, replace, swap neighbours); returns `limit + 1`
 * as soon as the limit is certain to be exceeded. Takes at most `limit` × length time.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  const shorter = Math.min(a.length, b.length) - start
  while (end < shorter && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return distanceWithin(a.slice(start, a.length - end), b.slice(start, b.length - end), limit)
}

/** Optimal string alignment, computed only for cells that can be within the limit; all others are `limit + 1`. */
function distanceWithin(a: string, b: string, limit: number): number {
  const beyond = limit + 1
  let before: number[] = []
  let above: number[] = Array.from({ length: b.length + 2 }, (_, j) => j)
  let row: number[] = new Array(b.length + 2).fill(beyond)
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - limit)
    const to = Math.min(b.length, i + limit)
    row[from - 1] = from === 1 ? i : beyond
    let best = from === 1 ? i : beyond
    for (let j = from; j <= to; j += 1) {
      const edits = cell(a, b, i, j, before, above, row[j - 1] ?? beyond)
      row[j] = edits
      best = Math.min(best, edits)
    }
    row[to + 1] = beyond
    if (best > limit) return beyond
    const spare = i === 1 ? new Array<number>(b.length + 2).fill(beyond) : before
    before = above
    above = row
    row = spare
  }
  return Math.min(above[b.length] ?? beyond, beyond)
}

function cell(
  a: string,
  b: string,
  i: number,
  j: number,
  before: number[],
  above: number[],
  left: number,
): number {
  const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
  const edits = Math.min((above[j] ?? 0) + 1, left + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
  const swapped =
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
  return swapped ? Math.min(edits, (before[j - 2] ?? 0) + 1) : edits
}
