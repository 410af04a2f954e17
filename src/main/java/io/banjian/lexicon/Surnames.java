package io.banjian.lexicon;

import io.banjian.text.UnitSet;

/**
 * Surnames of one character, in both scripts, that are seldom anything else before another
 * ideograph.
 */
public final class Surnames {
  private static final UnitSet ALL =
      UnitSet.of(
          "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈任姚卢姜崔"
              + "钟谭陆汪范廖韦贾邹熊孟秦阎薛侯雷龙段郝孔邵史毛顾赖武康贺严尹钱施牛洪龚汤陶黎温莫易樊乔文安殷颜庄"
              + "章鲁倪庞邢俞翟蓝聂葛柴欧耿关焦柳甘祝包辛裴梅童卫蒙舒屈涂鲍席邱岳祁骆柯滕卓褚娄霍窦饶邝"
              + "張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭蔣蘇呂盧鍾譚陸賈鄒閻龍賀賴龔顧錢湯喬莊聶魯龐駱鮑饒鄺");

  private Surnames() {}

  public static boolean isSurname(char unit) {
    return ALL.contains(unit);
  }
}
