'use strict';

/** What things are called in the page view, in both languages. */
Banjian.pageWords = {
  severity: { error: ['错', 'E'], warning: ['警', 'W'], info: ['提', 'I'] },
  severityName: { error: ['错误', 'Error'], warning: ['警告', 'Warning'], info: ['提示', 'Info'] },

  standing: {
    open: ['待决', 'Open'],
    safe: ['自动改正', 'Automatic'],
    accept: ['已接受', 'Accepted'],
    reject: ['已驳回', 'Rejected'],
    edit: ['已改写', 'Rewritten'],
  },
  standingMark: { open: '○', safe: '◎', accept: '✓', reject: '✕', edit: '✎' },

  kind: {
    layout: ['版式：只动空白、换行和次序', 'Layout: white space, line breaks and order only'],
    invisible: ['不可见字符', 'Invisible characters'],
    width: ['全角半角互换', 'Full and half width'],
    mark: ['标点', 'Punctuation'],
    duplicate: ['删去重文', 'Drops a duplicate'],
    deletion: ['删去残留', 'Drops residue'],
    substitution: ['改字', 'Changes characters'],
  },

  block: {
    'headline': ['主题', 'headline'],
    'kicker': ['引题', 'kicker'],
    'deck': ['副题', 'deck'],
    'subhead': ['小标题', 'subhead'],
    'byline': ['作者行', 'byline'],
    'dateline': ['电头', 'dateline'],
    'body': ['正文', 'body'],
    'caption': ['图片说明', 'caption'],
    'credit': ['图片署名', 'credit'],
    'masthead': ['报头', 'masthead'],
    'page-head': ['报眉', 'page head'],
    'jump': ['转版', 'jump'],
    'index-box': ['导读', 'index box'],
    'ornament': ['装饰', 'ornament'],
    'footer': ['版尾', 'footer'],
    'unknown': ['未定', 'unknown'],
  },

  claim: {
    'merged-columns': ['并栏', 'merged columns'],
    'interleaved-columns': ['串栏', 'interleaved columns'],
    'vertical-headline': ['竖题', 'vertical headline'],
    'overprint': ['重影', 'overprint'],
    'letter-spaced': ['字距', 'letter-spaced'],
    'garbled': ['乱码', 'garbled'],
  },
};
