/** Traditional and simplified spellings of one character, so that a query in either script finds a text in either. */
const pairs =
  "並并併并來来係系倉仓個个倫伦側侧備备傳传債债傾倾僅仅價价億亿償偿優优儲储兌兑內内兩两冊册凱凯別别刪删則则剛刚創创劇剧" +
  "動动務务勝胜勢势匯汇滙汇區区參参員员問问啟启單单嗎吗噸吨國国圍围圓圆圖图場场壓压實实寫写寬宽將将尋寻對对導导屬属帳账賬账" +
  "帶带幣币幾几庫库張张強强彈弹後后徑径從从復复複复徵征恆恒態态慣惯應应戰战戶户拋抛採采揚扬換换損损撐撑擇择擊击據据擾扰數数" +
  "斷断於于時时曆历歷历會会條条棄弃構构槓杠桿杆標标樣样機机橫横檔档檢检檻槛欄栏權权歐欧歸归殘残決决沒没況况淨净淺浅減减測测" +
  "準准滾滚滿满漲涨潛潜潤润為为無无煉炼營营爾尔狀状獲获獻献現现產产異异當当疊叠發发盤盘確确碼码礦矿稅税種种稱称積积筆笔節节" +
  "範范篩筛籃篮籌筹紀纪約约納纳紐纽級级紹绍終终組组結结絕绝給给統统經经維维網网緊紧線线緬缅縮缩總总績绩續续義义聯联脈脉與与" +
  "舊旧萬万蓋盖處处號号虧亏術术衝冲沖冲補补裡里裏里製制見见規规視视覽览觀观觸触計计訊讯設设許许註注評评詞词試试該该認认語语" +
  "誤误說说調调請请論论證证識识讀读變变負负財财貢贡貨货貴贵買买貸贷費费貼贴賃赁資资賠赔賣卖質质賭赌購购趨趋蹤踪躍跃軋轧載载" +
  "較较輕轻輯辑輸输轉转辦办這这連连週周進进運运過过達达違违遞递遠远適适選选遺遗還还邏逻釋释銀银銅铜錄录錫锡錯错鍵键鑄铸鑣镳" +
  "長长門门閉闭開开間间關关陣阵陽阳階阶際际隨随險险隱隐離离電电響响頁页頂顶項项順顺須须預预領领頭头頻频題题額额顛颠類类顯显" +
  "風风餘余驗验體体麼么點点貝贝葉叶誌志擠挤虛虚濟济學学齊齐鬆松擴扩輪轮燒烧錢钱滯滞礎础貿贸們们腦脑彌弥業业記记鴻鸿溝沟嚴严" +
  "亂乱愛爱穩稳頸颈勞劳臨临卻却鋁铝鵝鹅雖虽緩缓舉举驚惊環环榮荣驅驱飆飙湧涌韓韩樞枢難难訂订閱阅馬马願愿亞亚銷销訓训練练衛卫" +
  "極极貶贬東东羅罗殺杀雙双綠绿脹胀凍冻讓让託托黨党眾众議议劃划審审遲迟爭争偉伟擁拥搶抢紅红鑽钻鋼钢鐵铁鉑铂鈀钯鎳镍鋅锌鉛铅" +
  "壞坏層层歲岁緣缘縱纵騰腾驟骤頓顿饋馈擔担撥拨擬拟雜杂賦赋鏈链鎖锁礙碍鏡镜勵励獎奖熱热贖赎綫线臺台灣湾滬沪貫贯閾阈誘诱闊阔";

const simplified = new Map<string, string>();
for (let index = 0; index < pairs.length; index += 2)
  simplified.set(pairs[index] as string, pairs[index + 1] as string);

/** The text with every traditional character that the table knows in its simplified form; for comparing, not for showing. */
export function inOneScript(text: string): string {
  return text.replace(/[\u3400-\u9fff]/g, (character) => simplified.get(character) ?? character);
}
