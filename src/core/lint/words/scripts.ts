/**
 * Pairs of a Simplified form and its Traditional one, the most frequent of those that never stand for
 * each other in the other script. 后, 里, 台, 只 and their like are left out: both scripts have them.
 */
const PAIRS =
  "这這个個们們来來说說时時为為会會对對没沒还還过過现現给給让讓问問开開关關样樣话話请請谢謝两兩从從电電话話买買卖賣" +
  "换換机機检檢测測单單记記录錄维維修修务務员員业業产產质質费費钱錢长長门門间間见見观觀觉覺认認识識应應该該办辦进進" +
  "远遠连連运運达達选選动動种種点點热熱头頭听聽读讀写寫学學习習师師带帶报報转轉轻輕车車边邊国國东東发發经經结結给給" +
  "绝絕继繼续續级級约約红紅纸紙细細终終组組织織练練统統难難题題预預领領频頻顾顧额額风風飞飛马馬驱驅验驗鱼魚龙龍" +
  "体體价價优優伙夥传傳伤傷侧側债債倾傾储儲兴興写寫军軍农農决決况況冻凍净淨减減几幾击擊刘劉则則刚剛创創删刪别別" +
  "剂劑剑劍劳勞势勢区區医醫华華协協单單卢盧卫衛厂廠历歷压壓厅廳县縣双雙变變叙敘号號吗嗎听聽启啟员員响響";

const pairs = [...PAIRS.matchAll(/(.)(.)/gu)].flatMap(([, simplified = "", traditional = ""]) =>
  simplified === traditional ? [] : [{ simplified, traditional }],
);

/** Signs that do not belong into a text of the other script. */
export const SIMPLIFIED: ReadonlySet<string> = new Set(
  pairs.map(({ simplified }) => simplified).filter((sign) => !"几别".includes(sign)),
);
export const TRADITIONAL: ReadonlySet<string> = new Set(pairs.map(({ traditional }) => traditional));
