package ma.opencommune.kernel.search;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Broken plurals of words that requests to a commune use and that no pattern finds: short ones, doubled and weak consonants. Each pair
 * is plural and singular, as folded.
 */
final class BrokenPlurals {

    private static final Map<String, String> SINGULARS = Arrays.stream(
                    ("طرق طريق|طرقات طريق|سبل سبيل|كتب كتاب|مدن مدينه|خطط خطه|غرف غرفه|فرص فرصه|نسخ نسخه|صور صوره|حفر حفره|لجان لجنه"
                                    + "|حقوق حق|شقق شقه|ضرايب ضريبه|رسوم رسم|سكك سكه|مواد ماده|مهام مهمه|نقاط نقطه|نقط نقطه|اعضا عضو"
                                    + "|بلدان بلد|ابار بير|انهار نهر|مياه ما|امياه ما|امكنه مكان|اماكن مكان|ايام يوم|سنوات سنه|سنين سنه"
                                    + "|قوانين قانون|مراسيم مرسوم|قرارات قرار|مناقصات مناقصه|اراضي ارض|احيا حي|ازقه زقاق|دواوير دوار"
                                    + "|ملاعب ملعب|نسا امراه|اطفال طفل|رجال رجل|شباب شاب|اباء اب|اسماك سمك|اشجار شجره|حدايق حديقه"
                                    + "|بيوت بيت|ابواب باب|الات اله|ادوات اداه|مباني مبني|مقاهي مقهي|نوادي نادي|انديه نادي|مراحيض مرحاض"
                                    + "|مسوولون مسوول|روسا رييس|نواب نايب|قواد قايد|عمال عامل|تجار تاجر|سكان ساكن|طلاب طالب|طلبه طالب"
                                    + "|مبالغ مبلغ|اموال مال|ديون دين|نفقات نفقه|مصاريف مصروف|مداخيل مدخول|ميزانيات ميزانيه"
                                    + "|جبال جبل|شواطي شاطي|موانئ ميناء|مواني مينا|كلاب كلب|نفايات نفايه|مطارح مطرح|ازبال زبل"
                                    + "|دور دار|ارا راي|هيات هييه|هييات هييه|اتفاقيات اتفاقيه|شركا شريك|شرايح شريحه|كراسات كراسه")
                            .split("\\|"))
            .map(pair -> pair.split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private BrokenPlurals() {}

    static boolean knows(String word) {
        return SINGULARS.containsKey(word);
    }

    static String singular(String word) {
        return SINGULARS.getOrDefault(word, word);
    }
}
