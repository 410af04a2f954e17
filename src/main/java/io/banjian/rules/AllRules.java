package io.banjian.rules;

import io.banjian.rule.DetectorEntry;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rules.character.CompatibilityCharacter;
import io.banjian.rules.character.ControlCharacter;
import io.banjian.rules.character.InvisibleCharacter;
import io.banjian.rules.character.PrivateUseCharacter;
import io.banjian.rules.character.ReplacementCharacter;
import io.banjian.rules.delivery.EmptyPage;
import io.banjian.rules.layout.DisplacedHeadline;
import io.banjian.rules.layout.InterruptedParagraph;
import io.banjian.rules.layout.LetterSpaced;
import io.banjian.rules.layout.MissingBoundary;
import io.banjian.rules.layout.Overprint;
import io.banjian.rules.layout.SplitLine;
import io.banjian.rules.layout.TruncatedText;
import io.banjian.rules.layout.VerticalHeadline;
import io.banjian.rules.punctuation.ForbiddenLineEdge;
import io.banjian.rules.punctuation.MisdirectedQuote;
import io.banjian.rules.punctuation.RepeatedPunctuation;
import io.banjian.rules.punctuation.UnbalancedPair;
import io.banjian.rules.width.AsciiQuotes;
import io.banjian.rules.width.FullWidthAlphanumeric;
import io.banjian.rules.width.HalfWidthKatakana;
import io.banjian.rules.width.HalfWidthPunctuation;
import io.banjian.rules.width.StraySpace;
import java.util.List;

/** The detectors, in one plain sorted list: a new one is one visible line here. */
public final class AllRules {
  private static final List<DetectorEntry> DETECTORS =
      List.of(
          new DetectorEntry("AsciiQuotes", AsciiQuotes::new),
          new DetectorEntry("CompatibilityCharacter", p -> new CompatibilityCharacter()),
          new DetectorEntry("ControlCharacter", p -> new ControlCharacter()),
          new DetectorEntry("DisplacedHeadline", p -> new DisplacedHeadline()),
          new DetectorEntry("EmptyPage", p -> new EmptyPage()),
          new DetectorEntry("ForbiddenLineEdge", p -> new ForbiddenLineEdge()),
          new DetectorEntry("FullWidthAlphanumeric", FullWidthAlphanumeric::new),
          new DetectorEntry("HalfWidthKatakana", p -> new HalfWidthKatakana()),
          new DetectorEntry("HalfWidthPunctuation", p -> new HalfWidthPunctuation()),
          new DetectorEntry("InterruptedParagraph", p -> new InterruptedParagraph()),
          new DetectorEntry("InvisibleCharacter", p -> new InvisibleCharacter()),
          new DetectorEntry("LetterSpaced", p -> new LetterSpaced()),
          new DetectorEntry("MisdirectedQuote", p -> new MisdirectedQuote()),
          new DetectorEntry("MissingBoundary", p -> new MissingBoundary()),
          new DetectorEntry("Overprint", p -> new Overprint()),
          new DetectorEntry("PrivateUseCharacter", PrivateUseCharacter::new),
          new DetectorEntry("RepeatedPunctuation", p -> new RepeatedPunctuation()),
          new DetectorEntry("ReplacementCharacter", p -> new ReplacementCharacter()),
          new DetectorEntry("SplitLine", p -> new SplitLine()),
          new DetectorEntry("StraySpace", StraySpace::new),
          new DetectorEntry("TruncatedText", p -> new TruncatedText()),
          new DetectorEntry("UnbalancedPair", p -> new UnbalancedPair()),
          new DetectorEntry("VerticalHeadline", p -> new VerticalHeadline()));

  private AllRules() {}

  public static List<DetectorEntry> detectors() {
    return DETECTORS;
  }

  /** The built-in pack. */
  public static RuleCatalogue catalogue() {
    return RuleCatalogue.of(BuiltInRules.files(), DETECTORS);
  }
}
