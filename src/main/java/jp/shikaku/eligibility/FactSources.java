package jp.shikaku.eligibility;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 材料の出所: the {@link jp.shikaku.history.Source} by which each part of the facts became known; null = nothing was ever
 * said of it.
 *
 * @param petitions in the order of the petitions
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FactSources(Long details, Long coverage, Long card, List<Long> petitions, Long particulars) {

    /** Nothing is known of where the facts came from. */
    public static final FactSources UNKNOWN = new FactSources(null, null, null, List.of(), null);

    public FactSources {
        petitions = petitions == null ? List.of() : List.copyOf(petitions);
    }

    public List<Long> all() {
        return Stream.concat(Stream.of(details, coverage, card, particulars), petitions.stream())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    Long petition(int index) {
        return index < petitions.size() ? petitions.get(index) : null;
    }
}
