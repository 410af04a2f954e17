package io.banjian.compare;

import io.banjian.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text held against its truth.
 *
 * @param sequence the errors of both as they stand, which is what CER counts
 * @param bag what both hold in any order
 * @param blocks the errors once every block is read in its place
 * @param errors one by one, as the blocks show them, in the order of the truth
 * @param movedInTruth where the blocks stand that are elsewhere in the text
 * @param movedInText the same blocks, in the same order, in the text
 */
public record TextComparison(
    ErrorCounts sequence,
    BagCounts bag,
    BlockCounts blocks,
    List<CharacterError> errors,
    List<Span> movedInTruth,
    List<Span> movedInText) {
  public TextComparison {
    errors = List.copyOf(errors);
    movedInTruth = List.copyOf(movedInTruth);
    movedInText = List.copyOf(movedInText);
  }

  public static TextComparison of(String truth, String text, Normalization normalization) {
    Alphabet alphabet = new Alphabet(normalization);
    Clusters a = alphabet.clusters(truth);
    Clusters b = alphabet.clusters(text);
    int[] aSymbols = a.symbols(0, a.size());
    int[] bSymbols = b.symbols(0, b.size());
    List<Run> plain = Aligner.align(aSymbols, bSymbols);
    BlockAlignment blocks = BlockAlignment.of(a, b, plain);
    List<Span> movedInTruth = new ArrayList<>();
    List<Span> movedInText = new ArrayList<>();
    for (int i = 0; i < blocks.blocks().size(); i++) {
      if (blocks.moved().get(i)) {
        Block block = blocks.blocks().get(i);
        movedInTruth.add(a.span(block.aStart(), block.aEnd()));
        movedInText.add(b.span(block.bStart(), block.bEnd()));
      }
    }
    return new TextComparison(
        ErrorCounts.of(plain, a.size()),
        BagCounts.of(aSymbols, bSymbols),
        blocks.counts(a.size()),
        errors(a, b, blocks.runs()),
        movedInTruth,
        movedInText);
  }

  private static List<CharacterError> errors(Clusters a, Clusters b, List<Run> runs) {
    List<CharacterError> errors = new ArrayList<>();
    for (Run run : runs) {
      if (run.change() == Change.NONE) {
        continue;
      }
      for (int i = 0; i < run.length(); i++) {
        int aAt = run.change() == Change.INSERTED ? run.aStart() : run.aStart() + i;
        int bAt = run.change() == Change.MISSING ? run.bStart() : run.bStart() + i;
        Span truth = a.span(aAt, run.change() == Change.INSERTED ? aAt : aAt + 1);
        Span text = b.span(bAt, run.change() == Change.MISSING ? bAt : bAt + 1);
        errors.add(
            new CharacterError(new Confusion(truth.of(a.raw()), text.of(b.raw())), truth, text));
      }
    }
    return errors;
  }

  /** The part of the errors that no wrong character explains: the order is wrong. */
  public long orderErrors() {
    return sequence.errors() - bag.errors();
  }
}
