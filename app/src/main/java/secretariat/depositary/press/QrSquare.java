package secretariat.depositary.press;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** The square of dots by which a telephone finds an address. */
final class QrSquare {

  private static final int POINTS = 600;

  private QrSquare() {}

  /** The square as an image inside an address ("data:"), for the template. */
  static String dataAddress(String address) {
    try {
      BitMatrix dots =
          new QRCodeWriter()
              .encode(
                  address,
                  BarcodeFormat.QR_CODE,
                  POINTS,
                  POINTS,
                  Map.of(
                      EncodeHintType.ERROR_CORRECTION,
                      ErrorCorrectionLevel.M,
                      EncodeHintType.MARGIN,
                      0));
      var image = new BufferedImage(POINTS, POINTS, BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < POINTS; y++) {
        for (int x = 0; x < POINTS; x++) {
          image.setRGB(x, y, dots.get(x, y) ? 0x1a1a1a : 0xffffff);
        }
      }
      var out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("No QR code can hold the address " + address, tooLong);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
