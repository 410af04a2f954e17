import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Measures which ideographs look alike and writes {@code similar-shapes.txt}: a line for each of GB 2312's 6,763, itself and the
 * sixteen that look most like it, the likest first. Needed again only when the measure changes.
 *
 * <pre>java tools/shapes/MakeShapes.java src/main/resources/io/banjian/lexicon/similar-shapes.txt "Noto Sans CJK SC" "Noto Serif CJK SC"</pre>
 *
 * <p>Each is drawn in every font named, blurred as a scan blurs it, and compared dot by dot: of the faces that print sets for body
 * and headlines one each gives an order in which misread characters stand further in front than either alone.
 */
final class MakeShapes {
  private static final int DRAWN = 96;
  private static final int BASELINE = 84;

  /** Dots a side: finer ones tell strokes apart that a recognizer does not. */
  private static final int DOTS = 24;

  private static final int BLURS = 2;
  private static final int LIKEST = 16;

  public static void main(String[] args) throws Exception {
    String characters = characters();
    int count = characters.length();
    float[][] shapes = new float[count][];
    for (int i = 0; i < count; i++) {
      shapes[i] = shape(characters.charAt(i), Arrays.copyOfRange(args, 1, args.length));
    }
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(characters.charAt(i)).append(likest(i, shapes, characters)).append('\n');
    }
    Files.writeString(Path.of(args[0]), lines);
  }

  private static String characters() {
    CharsetEncoder standard = Charset.forName("GB2312").newEncoder();
    StringBuilder characters = new StringBuilder();
    for (char c = 0x4E00; c <= 0x9FFF; c++) {
      if (standard.canEncode(c)) {
        characters.append(c);
      }
    }
    return characters.toString();
  }

  private static String likest(int of, float[][] shapes, String characters) {
    int count = shapes.length;
    float[] likeness = new float[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
      likeness[i] = i == of ? Float.NEGATIVE_INFINITY : product(shapes[of], shapes[i]);
    }
    Arrays.sort(order, (a, b) -> Float.compare(likeness[b], likeness[a]));
    StringBuilder likest = new StringBuilder();
    for (int i = 0; i < LIKEST; i++) {
      likest.append(characters.charAt(order[i]));
    }
    return likest.toString();
  }

  /** The dots in all fonts, one after the other, each font's of length 1 around a mean of 0. */
  private static float[] shape(char c, String[] fonts) {
    float[] shape = new float[DOTS * DOTS * fonts.length];
    for (int i = 0; i < fonts.length; i++) {
      float[] dots = dots(c, new Font(fonts[i], Font.PLAIN, DRAWN));
      for (int blur = 0; blur < BLURS; blur++) {
        dots = blurred(dots);
      }
      normalize(dots);
      System.arraycopy(dots, 0, shape, i * dots.length, dots.length);
    }
    return shape;
  }

  private static float[] dots(char c, Font font) {
    if (!font.canDisplay(c)) {
      throw new IllegalArgumentException(font.getFamily() + " has no " + c);
    }
    BufferedImage image = new BufferedImage(DRAWN, DRAWN, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.setFont(font);
    graphics.drawString(String.valueOf(c), 0, BASELINE);
    graphics.dispose();
    float[] dots = new float[DOTS * DOTS];
    int wide = DRAWN / DOTS;
    for (int y = 0; y < DRAWN; y++) {
      for (int x = 0; x < DRAWN; x++) {
        dots[y / wide * DOTS + x / wide] += image.getRaster().getSample(x, y, 0);
      }
    }
    return dots;
  }

  private static float[] blurred(float[] dots) {
    return blurred(blurred(dots, 1, DOTS), DOTS, 1);
  }

  /** Each dot with half of its neighbours' ink, along or across. */
  private static float[] blurred(float[] dots, int step, int across) {
    float[] blurred = new float[dots.length];
    for (int line = 0; line < DOTS; line++) {
      for (int i = 0; i < DOTS; i++) {
        int at = line * across + i * step;
        blurred[at] = 2 * dots[at];
        blurred[at] += i > 0 ? dots[at - step] : 0;
        blurred[at] += i < DOTS - 1 ? dots[at + step] : 0;
      }
    }
    return blurred;
  }

  private static void normalize(float[] dots) {
    float mean = 0;
    for (float dot : dots) {
      mean += dot / dots.length;
    }
    double square = 0;
    for (int i = 0; i < dots.length; i++) {
      dots[i] -= mean;
      square += dots[i] * dots[i];
    }
    for (int i = 0; i < dots.length; i++) {
      dots[i] /= (float) Math.sqrt(square);
    }
  }

  private static float product(float[] one, float[] other) {
    float product = 0;
    for (int i = 0; i < one.length; i++) {
      product += one[i] * other[i];
    }
    return product;
  }
}
