package ma.opencommune.collectivity.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmblemTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};

    @TempDir
    Path directory;

    private Optional<Emblem.Picture> of(byte[] bytes) throws IOException {
        Emblem emblem = new Emblem();
        emblem.file =
                Optional.of(Files.write(directory.resolve("emblem"), bytes).toString());
        return emblem.picture();
    }

    @Test
    void aSmallPictureIsTakenByItsBytesWhateverItsName() throws IOException {
        assertThat(of(PNG))
                .hasValueSatisfying(picture -> assertThat(picture.type()).isEqualTo("image/png"));
        assertThat(of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .hasValueSatisfying(picture -> assertThat(picture.type()).isEqualTo("image/jpeg"));
        assertThat(of("RIFF0000WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1)))
                .hasValueSatisfying(picture -> assertThat(picture.type()).isEqualTo("image/webp"));
    }

    @Test
    void aPictureThatCouldHoldAProgramOrIsHeavyOrAbsentIsNotShown() throws IOException {
        assertThat(of("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(of(Arrays.copyOf(PNG, Emblem.LARGEST + 1))).isEmpty();
        assertThat(of(Arrays.copyOf(PNG, Emblem.LARGEST))).isPresent();
        assertThat(of(new byte[0])).isEmpty();
        Emblem missing = new Emblem();
        missing.file = Optional.of(directory.resolve("nothing").toString());
        assertThat(missing.picture()).isEmpty();
        missing.file = Optional.empty();
        assertThat(missing.picture()).isEmpty();
    }
}
