package secretariat.depositary.press;

import java.awt.image.BufferedImage;

/** What a page of the original looks like: enough to recognise it again without its image. */
final class Original {

  /** Tones are compared in squares of eight by eight points, in which JPEG works too. */
  private static final int SQUARE = 8;

  private final int width;
  private final int height;
  private final String samples;
  private final byte[] tones;

  private Original(BufferedImage image, String samples) {
    this.width = image.getWidth();
    this.height = image.getHeight();
    this.samples = samples;
    this.tones = tones(image);
  }

  static Original of(Samples samples, BufferedImage image) {
    return new Original(image, samples.digest());
  }

  /** Whether samples of this size and SHA-256 are exactly those of the page. */
  boolean isSame(int otherWidth, int otherHeight, String otherSamples) {
    return otherWidth == width && otherHeight == height && otherSamples.equals(samples);
  }

  /** The largest difference in tone, from 0 to 255, between any square here and there. */
  int differenceTo(BufferedImage other) {
    if (other.getWidth() != width || other.getHeight() != height) {
      return 255;
    }
    byte[] theirs = tones(other);
    int largest = 0;
    for (int i = 0; i < tones.length; i++) {
      largest = Math.max(largest, Math.abs((tones[i] & 0xff) - (theirs[i] & 0xff)));
    }
    return largest;
  }

  /** The mean tone of each square, row by row. */
  private static byte[] tones(BufferedImage image) {
    int width = image.getWidth();
    int columns = (width + SQUARE - 1) / SQUARE;
    int rows = (image.getHeight() + SQUARE - 1) / SQUARE;
    byte[] tones = new byte[columns * rows];
    int[] pixels = new int[width * SQUARE];
    for (int row = 0; row < rows; row++) {
      int top = row * SQUARE;
      int height = Math.min(SQUARE, image.getHeight() - top);
      image.getRGB(0, top, width, height, pixels, 0, width);
      int[] sums = new int[columns];
      for (int i = 0; i < width * height; i++) {
        sums[i % width / SQUARE] += tone(pixels[i]);
      }
      for (int column = 0; column < columns; column++) {
        int points = Math.min(SQUARE, width - column * SQUARE) * height;
        tones[row * columns + column] = (byte) (sums[column] / points);
      }
    }
    return tones;
  }

  private static int tone(int pixel) {
    return (299 * ((pixel >> 16) & 0xff) + 587 * ((pixel >> 8) & 0xff) + 114 * (pixel & 0xff))
        / 1000;
  }
}
