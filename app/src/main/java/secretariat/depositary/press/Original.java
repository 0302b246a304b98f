package secretariat.depositary.press;

import java.awt.image.BufferedImage;

/**
 * What a page of the original looks like: enough to recognise it again without keeping the image.
 *
 * @param samples SHA-256 of all picture elements
 * @param tones the mean tone of each square of eight by eight picture elements, row by row
 */
record Original(int width, int height, String samples, byte[] tones) {

  static final int SQUARE = 8;

  static Original of(Samples samples, BufferedImage image) {
    return new Original(image.getWidth(), image.getHeight(), samples.digest(), tones(image));
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

  private static byte[] tones(BufferedImage image) {
    int columns = (image.getWidth() + SQUARE - 1) / SQUARE;
    int rows = (image.getHeight() + SQUARE - 1) / SQUARE;
    byte[] tones = new byte[columns * rows];
    int[] pixels = new int[image.getWidth() * SQUARE];
    for (int row = 0; row < rows; row++) {
      int top = row * SQUARE;
      int height = Math.min(SQUARE, image.getHeight() - top);
      image.getRGB(0, top, image.getWidth(), height, pixels, 0, image.getWidth());
      long[] sums = new long[columns];
      for (int i = 0; i < image.getWidth() * height; i++) {
        sums[i % image.getWidth() / SQUARE] += tone(pixels[i]);
      }
      for (int column = 0; column < columns; column++) {
        int width = Math.min(SQUARE, image.getWidth() - column * SQUARE);
        tones[row * columns + column] = (byte) (sums[column] / (width * height));
      }
    }
    return tones;
  }

  private static int tone(int pixel) {
    return (299 * ((pixel >> 16) & 0xff) + 587 * ((pixel >> 8) & 0xff) + 114 * (pixel & 0xff))
        / 1000;
  }
}
