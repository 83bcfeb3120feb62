package ma.opencommune.platform.files.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import ma.opencommune.platform.files.domain.FileKind;
import ma.opencommune.platform.files.domain.Keeping.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCleanersTest {

    private static final String SECRET = "GPS 35.5785 N, Fatima";

    @TempDir
    Path directory;

    @Test
    void aPngLosesItsTextsAndWhatStandsBehindIt() throws Exception {
        byte[] plain = picture("png");
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(sent);
        out.write(plain, 0, 33);
        chunk(out, "tEXt", ("Author\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1));
        out.write(plain, 33, plain.length - 33);
        out.writeBytes("<script>" + SECRET + "</script>");
        byte[] clean = taken(sent.toByteArray(), FileKind.PNG);
        assertThat(text(clean)).doesNotContain("Fatima");
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getRGB(3, 2)).isEqualTo(0xFF00AA33);
    }

    @Test
    void aJpegLosesEverythingOfItsExifButWhichSideIsUp() throws Exception {
        byte[] plain = picture("jpg");
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(sent);
        out.write(plain, 0, 2);
        byte[] tiff = ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {'I', 'I', 42, 0})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .array();
        segment(out, 0xE1, "Exif\0\0", tiff, SECRET);
        segment(out, 0xFE, SECRET, new byte[0], "");
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(SECRET);
        byte[] clean = taken(sent.toByteArray(), FileKind.JPEG);
        assertThat(text(clean)).doesNotContain("Fatima").contains("Exif");
        assertThat(clean[clean.length - 1]).isEqualTo((byte) 0xD9);
        assertThat(ExifTurn.only(Arrays.copyOfRange(clean, 6, 38))).isNotEmpty();
        assertThat(ImageIO.read(new ByteArrayInputStream(clean)).getWidth()).isEqualTo(8);
    }

    @Test
    void aWebpLosesItsMetadata() throws Exception {
        byte[] body = {0x2F, 7, (byte) 0xC0, 0x01, 0, 0, 0, 0, 0, 0};
        ByteBuffer sent = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        sent.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        sent.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(body.length)
                .put(body);
        byte[] exif = (SECRET + " ").getBytes(StandardCharsets.US_ASCII);
        sent.put("EXIF".getBytes(StandardCharsets.US_ASCII)).putInt(exif.length).put(exif);
        sent.putInt(4, sent.position() - 8);
        byte[] clean = taken(Arrays.copyOf(sent.array(), sent.position()), FileKind.WEBP);
        assertThat(text(clean)).doesNotContain("Fatima").contains("VP8L");
        assertThat(ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(clean.length - 8);
    }

    @Test
    void aPictureThatIsHugeWhenUnpackedIsRefused() throws Exception {
        byte[] bomb = picture("png");
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        refused(bomb, Reason.TOO_LARGE);
    }

    @Test
    void aPngWithAWrongSumOrCutOffIsRefused() throws Exception {
        byte[] damaged = picture("png");
        damaged[20] ^= 1;
        refused(damaged, Reason.UNREADABLE);
        refused(Arrays.copyOf(picture("png"), 60), Reason.UNREADABLE);
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 2, 0x00AA33);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] body) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(body);
        out.writeInt(body.length);
        out.writeBytes(type);
        out.write(body);
        out.writeInt((int) sum.getValue());
    }

    private static void segment(DataOutputStream out, int marker, String head, byte[] body, String tail)
            throws IOException {
        out.writeShort(0xFF00 | marker);
        out.writeShort(2 + head.length() + body.length + tail.length());
        out.writeBytes(head);
        out.write(body);
        out.writeBytes(tail);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private byte[] taken(byte[] sent, FileKind kind) throws IOException, ContentRefused {
        Path clean = directory.resolve("clean");
        assertThat(ContentCleaner.clean(Files.write(directory.resolve("sent"), sent), clean))
                .isEqualTo(kind);
        return Files.readAllBytes(clean);
    }

    private void refused(byte[] sent, Reason reason) {
        assertThatThrownBy(() -> {
                    Path clean = directory.resolve("refused");
                    Files.deleteIfExists(clean);
                    ContentCleaner.clean(Files.write(directory.resolve("sent"), sent), clean);
                })
                .isInstanceOfSatisfying(
                        ContentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
