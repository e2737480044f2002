package jp.shikaku.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 確認する内容: everything that an officer looks at before a run is approved.
 *
 * @param compared false = not yet, or it was decided before that was done
 * @param before the run it is compared with; null = there was none
 * @param differences the largest first
 * @param findings what was wrong with the data when it began
 * @param approval null = not yet
 */
public record RunReview(
        long runId,
        boolean compared,
        boolean byMachine,
        RunRow before,
        List<DifferenceRow> differences,
        List<Outlier> outliers,
        List<SampleRow> samples,
        List<Finding> findings,
        ApprovalView approval) {

    /** 人数 of those who shifted in a way of that kind. */
    public long people(ShiftKind kind) {
        return differences.stream()
                .filter(line -> line.shift().kind() == kind)
                .mapToLong(DifferenceRow::members)
                .sum();
    }

    public List<ShiftKind> kinds() {
        return Arrays.stream(ShiftKind.values())
                .filter(kind -> people(kind) > 0)
                .toList();
    }

    /** What is different from the run before, in the order of the kinds. */
    public List<DifferenceRow> shifted() {
        return kinds().stream()
                .filter(kind -> kind != ShiftKind.SAME)
                .flatMap(
                        kind -> differences.stream().filter(line -> line.shift().kind() == kind))
                .toList();
    }

    public long marked(SampleMark mark) {
        return samples.stream().filter(sample -> sample.mark() == mark).count();
    }

    public long unmarked() {
        return marked(null);
    }

    /** 見た内容: a fingerprint of the result, the samples and their marks; differs as soon as any of it does. */
    public String seen() {
        String text = Stream.of(
                        Stream.of(runId, before == null ? 0 : before.id()),
                        differences.stream(),
                        outliers.stream(),
                        samples.stream().map(sample -> Arrays.asList(sample.id(), sample.mark(), sample.markedAt())))
                .flatMap(part -> part)
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
