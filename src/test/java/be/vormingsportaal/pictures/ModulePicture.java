package be.vormingsportaal.pictures;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Which module uses which, as the code does and not only as it may. An arrow that follows from others is left out: who
 * uses {@code billing} reaches {@code organisations} through it.
 */
final class ModulePicture {

    private final Code code;

    ModulePicture(Code code) {
        this.code = code;
    }

    /** The modules of the first level; what uses a module within one uses the one around it. */
    String modules() {
        return mermaid("TD", arrows("", module -> module.split("\\.")[0]));
    }

    /** For each hall its rooms; {@code face} is what stands at the root of one that has types there. */
    String rooms() {
        return code.modules().stream()
                .filter(module -> module.contains("."))
                .map(module -> module.substring(0, module.indexOf('.')))
                .distinct()
                .map(hall -> "### " + hall + "\n\n"
                        + mermaid(
                                "LR",
                                arrows(hall, room -> room.equals(hall) ? "face" : room.substring(hall.length() + 1))))
                .collect(Collectors.joining("\n"));
    }

    /** @param within only between modules in this one; all of them when it is empty */
    private SortedMap<String, SortedSet<String>> arrows(String within, UnaryOperator<String> name) {
        SortedMap<String, SortedSet<String>> arrows = new TreeMap<>();
        code.modules().stream()
                .filter(module -> isIn(module, within))
                .forEach(module -> arrows.put(name.apply(module), new TreeSet<>()));
        code.classes()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .forEach(dependency -> arrow(dependency, within, name, arrows));
        return arrows;
    }

    private void arrow(
            Dependency dependency,
            String within,
            UnaryOperator<String> name,
            SortedMap<String, SortedSet<String>> arrows) {
        String from = code.module(dependency.getOriginClass()).orElse(null);
        String to = code.module(dependency.getTargetClass()).orElse(null);
        if (from != null && to != null && isIn(from, within) && isIn(to, within)) {
            String source = name.apply(from);
            String target = name.apply(to);
            if (!source.equals(target)) {
                arrows.get(source).add(target);
            }
        }
    }

    private static boolean isIn(String module, String within) {
        return within.isEmpty() || (module + ".").startsWith(within + ".");
    }

    private static String mermaid(String direction, SortedMap<String, SortedSet<String>> arrows) {
        for (String source : arrows.keySet()) {
            for (String target : List.copyOf(arrows.get(source))) {
                arrows.get(source).remove(target);
                if (!reaches(source, target, arrows)) {
                    arrows.get(source).add(target);
                }
            }
        }
        StringBuilder text = new StringBuilder("```mermaid\nflowchart %s\n".formatted(direction));
        arrows.forEach((source, targets) -> {
            if (targets.isEmpty() && arrows.values().stream().noneMatch(others -> others.contains(source))) {
                text.append("    ").append(source).append('\n');
            }
            targets.forEach(target -> text.append("    ")
                    .append(source)
                    .append(" --> ")
                    .append(target)
                    .append('\n'));
        });
        return text.append("```\n").toString();
    }

    private static boolean reaches(
            String source, String target, SortedMap<String, ? extends Collection<String>> arrows) {
        Deque<String> next = new ArrayDeque<>(List.of(source));
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            String here = next.pop();
            if (here.equals(target)) {
                return true;
            }
            if (seen.add(here)) {
                next.addAll(arrows.get(here));
            }
        }
        return false;
    }
}
