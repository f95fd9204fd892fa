export const openData = {
  title: "公开数据",
  description: "{government}{year}年承诺事项公开数据：JSON、CSV、Atom 订阅和接口说明，附核对办法。",
  intro:
    "公开页上的每个数字都出自同一份签发的数据，在这里可以整份下载、按条查询、订阅变化，也可以自己核对。不用登录，不用密钥。",
  data: {
    title: "数据与地址",
    caption: "公开数据的地址",
    what: "内容",
    address: "地址",
    edition: "整版数据（JSON），附指纹和更正",
    editions: "各期公开版目录（JSON）",
    commitments: "承诺事项（JSON），可按亮灯、板块、牵头单位查询，分页",
    commitment: "单项承诺事项（JSON）",
    commitmentsCsv: "承诺事项表（CSV，一项一行）",
    measuresCsv: "指标表（CSV，一项指标一行）",
    readingsCsv: "读数表（CSV，一次审核通过的读数一行）",
    feed: "公开更新订阅（Atom）",
    departmentFeed: "某个牵头单位的更新订阅（Atom）",
    commitmentFeed: "单项承诺事项的更新订阅（Atom）",
    evidence: "公开佐证材料的副本（已去除拍摄地点、作者等信息）",
    openapi: "接口说明（OpenAPI 3.1）",
    parts:
      "{braces}表示要换成的编号。地址后加 ?edition=YYYY-MM 读往期，订阅加 ?lang=en 读英文。CSV 为 UTF-8，单位写在列名里。",
  },
  rules: {
    title: "约定",
    version: "结构版本 {version}：增加字段升小版本；减少字段或改变含义升大版本，换新地址，旧地址保留。",
    stable:
      "地址长期不变。不认识的参数忽略；写法不对的参数答 400；不存在与未公开一律答 404；撤下的材料答 410。",
    licence: "许可协议：<licence></licence>。转载请注明发布单位和期别。",
    cache:
      "每次应答都有 ETag。再来取时带上 If-None-Match，没有变化只答 304；5 分钟内请不要重复整取。应答可存 5 分钟，过后须重新询问：已撤下的内容不得继续展示。",
    demonstration: "这是演示数据：进展是编造的，不说明该政府的任何工作；每份文件里 demonstration 为 true。",
  },
  verify: {
    title: "怎样核对",
    intro:
      "每期公开版签发时，它的指纹（SHA-256）记入留痕链；留痕链每天的校验值公开。谁改动过往期公开版或删除过留痕，用下面几步就能查出。只需要 Node.js 18 或更新版本，不必信任本站。",
    files: "下载文件：<edition></edition>、<proof></proof>、<links></links>、<heads></heads>。",
    scripts: "下载两个核对程序并阅读（各几十行，不依赖别的程序）：<chain></chain>、<edition></edition>。",
    runChain: "核对留痕链：逐条重算，并到达每一个公布过的校验值。",
    runEdition: "核对本期公开版：重算整版和每段公开文字的指纹，并确认签发记录在链上。",
    compare: "把程序打印的校验值与您先前抄下的、或别处登载的校验值比较；不一致就是链被换过。",
    next: "当天签发的公开版次日才有校验值，核对程序会说明。",
    erased:
      "依规撤下的文字只留指纹和更正说明，不影响核对；没有说明而缺少的，程序判为不成立。更正、签发时刻和校验值的日期不在签名之内。留痕链只公开摘要，不公开内容。",
    head: "最新校验值：{day}，第 {seq} 条",
    none: "还没有公布过校验值。",
  },
  problem: {
    malformed: { title: "参数有误", detail: "参数“{parameter}”的写法不对，请对照接口说明修改。" },
    missing: { title: "没有找到", detail: "没有这个地址，或没有公开发布。请核对政府、年度、期别和编号。" },
    method: { title: "只能读取", detail: "公开数据只接受 GET 和 HEAD 请求。" },
    gone: { title: "已撤下", detail: "这件材料公开过，已撤下，不再提供。" },
    noCopy: {
      title: "没有公开副本",
      detail:
        "这份文件没有公开副本。图片、纯文本和普通 PDF 有副本；Office 文件保留着页面上看不到的内容（隐藏表、备注、修改痕迹），加密、带图层或无法读取的 PDF 也不能确定已清除，原件不公开。需要公开的，请报送单位另存为 PDF 后提供。",
    },
    busy: { title: "请稍后再试", detail: "正在制作的公开副本较多，请稍后再试。" },
    unexpected: { title: "系统出错", detail: "系统出错，请稍后再试。" },
  },
  feed: {
    title: "{government} {plan} · {about, select, none {公开更新} other {{about}}}",
    demonstration: "【演示数据】",
    edition: "{month}公开版",
    editionBody: "{month}公开版已经签发。",
    lamp: "{pledge}：{from}转为{to}",
    closed: "{pledge}：已销号",
    deferred: "{pledge}：已延期",
    discontinued: "{pledge}：已中止",
    added: "{pledge}：新列入",
    update: "{pledge}：{month}进展",
    correction: "更正{month}公开版{pledge, select, none {} other {：{pledge}}}",
    before: "原为：{text}",
    after: "更正为：{text}",
  },
};
