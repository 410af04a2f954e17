package io.banjian.rules;

import io.banjian.rule.DetectorEntry;
import io.banjian.rule.RuleCatalogue;
import io.banjian.rules.character.CompatibilityCharacter;
import io.banjian.rules.character.ControlCharacter;
import io.banjian.rules.character.GarbledText;
import io.banjian.rules.character.InvisibleCharacter;
import io.banjian.rules.character.PrivateUseCharacter;
import io.banjian.rules.character.ReplacementCharacter;
import io.banjian.rules.character.ScriptVariant;
import io.banjian.rules.delivery.ChecksumMismatch;
import io.banjian.rules.delivery.DateGap;
import io.banjian.rules.delivery.DuplicatePage;
import io.banjian.rules.delivery.EmptyPage;
import io.banjian.rules.delivery.IdentityConflict;
import io.banjian.rules.delivery.ManifestMismatch;
import io.banjian.rules.delivery.MissingPage;
import io.banjian.rules.delivery.OutlierPage;
import io.banjian.rules.delivery.UnexpectedPage;
import io.banjian.rules.delivery.UnorderedRegion;
import io.banjian.rules.image.ExtractionMarker;
import io.banjian.rules.image.ImageResidue;
import io.banjian.rules.image.RepetitionLoop;
import io.banjian.rules.image.StraySymbol;
import io.banjian.rules.layout.DisplacedHeadline;
import io.banjian.rules.layout.InterleavedColumns;
import io.banjian.rules.layout.InterruptedParagraph;
import io.banjian.rules.layout.LetterSpaced;
import io.banjian.rules.layout.MergedColumns;
import io.banjian.rules.layout.MissingBoundary;
import io.banjian.rules.layout.Overprint;
import io.banjian.rules.layout.SplitLine;
import io.banjian.rules.layout.TruncatedText;
import io.banjian.rules.layout.VerticalHeadline;
import io.banjian.rules.punctuation.ForbiddenLineEdge;
import io.banjian.rules.punctuation.MisdirectedQuote;
import io.banjian.rules.punctuation.RepeatedPunctuation;
import io.banjian.rules.punctuation.UnbalancedPair;
import io.banjian.rules.reference.ContinuationWithoutJump;
import io.banjian.rules.reference.JumpMalformed;
import io.banjian.rules.reference.JumpMisplaced;
import io.banjian.rules.reference.JumpTargetMissing;
import io.banjian.rules.reference.JumpUnverifiable;
import io.banjian.rules.reference.JumpWithoutContinuation;
import io.banjian.rules.spelling.ConfusableCharacter;
import io.banjian.rules.spelling.DateMismatch;
import io.banjian.rules.spelling.DigitLetterConfusion;
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
          DetectorEntry.page("AsciiQuotes", AsciiQuotes::new),
          DetectorEntry.delivery("ChecksumMismatch", p -> new ChecksumMismatch()),
          DetectorEntry.page("CompatibilityCharacter", p -> new CompatibilityCharacter()),
          DetectorEntry.page("ConfusableCharacter", ConfusableCharacter::new),
          DetectorEntry.issue("ContinuationWithoutJump", p -> new ContinuationWithoutJump()),
          DetectorEntry.page("ControlCharacter", p -> new ControlCharacter()),
          DetectorEntry.delivery("DateGap", p -> new DateGap()),
          DetectorEntry.page("DateMismatch", p -> new DateMismatch()),
          DetectorEntry.page("DigitLetterConfusion", p -> new DigitLetterConfusion()),
          DetectorEntry.page("DisplacedHeadline", p -> new DisplacedHeadline()),
          DetectorEntry.delivery("DuplicatePage", p -> new DuplicatePage()),
          DetectorEntry.page("EmptyPage", p -> new EmptyPage()),
          DetectorEntry.page("ExtractionMarker", p -> new ExtractionMarker()),
          DetectorEntry.page("ForbiddenLineEdge", p -> new ForbiddenLineEdge()),
          DetectorEntry.page("FullWidthAlphanumeric", FullWidthAlphanumeric::new),
          DetectorEntry.page("GarbledText", p -> new GarbledText()),
          DetectorEntry.page("HalfWidthKatakana", p -> new HalfWidthKatakana()),
          DetectorEntry.page("HalfWidthPunctuation", p -> new HalfWidthPunctuation()),
          DetectorEntry.delivery("IdentityConflict", p -> new IdentityConflict()),
          DetectorEntry.page("ImageResidue", p -> new ImageResidue()),
          DetectorEntry.page("InterleavedColumns", p -> new InterleavedColumns()),
          DetectorEntry.page("InterruptedParagraph", p -> new InterruptedParagraph()),
          DetectorEntry.page("InvisibleCharacter", p -> new InvisibleCharacter()),
          DetectorEntry.page("JumpMalformed", p -> new JumpMalformed()),
          DetectorEntry.page("JumpMisplaced", p -> new JumpMisplaced()),
          DetectorEntry.issue("JumpTargetMissing", p -> new JumpTargetMissing()),
          DetectorEntry.issue("JumpUnverifiable", p -> new JumpUnverifiable()),
          DetectorEntry.issue("JumpWithoutContinuation", p -> new JumpWithoutContinuation()),
          DetectorEntry.page("LetterSpaced", p -> new LetterSpaced()),
          DetectorEntry.delivery("ManifestMismatch", p -> new ManifestMismatch()),
          DetectorEntry.page("MergedColumns", p -> new MergedColumns()),
          DetectorEntry.page("MisdirectedQuote", p -> new MisdirectedQuote()),
          DetectorEntry.page("MissingBoundary", p -> new MissingBoundary()),
          DetectorEntry.delivery("MissingPage", MissingPage::new),
          DetectorEntry.delivery("OutlierPage", OutlierPage::new),
          DetectorEntry.page("Overprint", p -> new Overprint()),
          DetectorEntry.page("PrivateUseCharacter", PrivateUseCharacter::new),
          DetectorEntry.page("RepeatedPunctuation", p -> new RepeatedPunctuation()),
          DetectorEntry.page("RepetitionLoop", p -> new RepetitionLoop()),
          DetectorEntry.page("ReplacementCharacter", p -> new ReplacementCharacter()),
          DetectorEntry.page("ScriptVariant", p -> new ScriptVariant()),
          DetectorEntry.page("SplitLine", p -> new SplitLine()),
          DetectorEntry.page("StraySpace", StraySpace::new),
          DetectorEntry.page("StraySymbol", p -> new StraySymbol()),
          DetectorEntry.page("TruncatedText", p -> new TruncatedText()),
          DetectorEntry.page("UnbalancedPair", p -> new UnbalancedPair()),
          DetectorEntry.delivery("UnexpectedPage", p -> new UnexpectedPage()),
          DetectorEntry.page("UnorderedRegion", p -> new UnorderedRegion()),
          DetectorEntry.page("VerticalHeadline", p -> new VerticalHeadline()));

  private AllRules() {}

  public static List<DetectorEntry> detectors() {
    return DETECTORS;
  }

  /** The built-in rules as the build has packed them, without their examples. */
  public static RuleCatalogue catalogueToRun() {
    return BuiltInRules.pack()
        .map(pack -> RuleCatalogue.unpacked(pack, DETECTORS))
        .orElseGet(AllRules::catalogue);
  }

  /** The built-in rules. */
  public static RuleCatalogue catalogue() {
    return RuleCatalogue.of(BuiltInRules.files(), DETECTORS);
  }
}
