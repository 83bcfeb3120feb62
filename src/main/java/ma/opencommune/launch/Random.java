package ma.opencommune.launch;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** Keys and passwords nobody can guess. */
final class Random {

    private static final SecureRandom SOURCE = new SecureRandom();
    private static final List<String> WORDS = List.of(
            ("almond amber anchor apple arch argan autumn bamboo barley basket bell birch bread breeze bridge bronze candle"
                            + " canvas carob carpet castle cedar chalk cherry cinnamon clay clover cloud copper coral cotton"
                            + " cumin date desert dune eagle ember falcon fennel fern fig flame flute forest fountain garden"
                            + " garnet ginger goat granite grape harbor hazel heron honey indigo iris island ivory jade jasmine"
                            + " juniper kettle ladder lagoon lake lantern lemon lily linen lotus maple marble meadow melon mint"
                            + " mirror mosaic moss mountain nectar oasis ocean olive onyx orange orchid palm paper pearl pebble"
                            + " pepper pine plum pomegranate poplar quartz quince rain raven reed river robin rose saffron sage"
                            + " sail salt sand sesame silver spring stone storm summer swallow thyme tulip valley velvet violet"
                            + " walnut water willow winter wool")
                    .split(" "));

    private Random() {}

    /** Bytes of chance, as hexadecimal digits. */
    static String hex(int bytes) {
        byte[] chance = new byte[bytes];
        SOURCE.nextBytes(chance);
        return HexFormat.of().formatHex(chance);
    }

    /** Four words and two digits: fit to be read out and typed. */
    static String memorable() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            text.append(WORDS.get(SOURCE.nextInt(WORDS.size()))).append('-');
        }
        return text.append(10 + SOURCE.nextInt(90)).toString();
    }
}
