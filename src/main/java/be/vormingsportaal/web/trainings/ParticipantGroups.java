package be.vormingsportaal.web.trainings;

import be.vormingsportaal.trainings.participation.ParticipantView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.ui.Model;

/** Who is in a training: people of its organisation, and people of others. */
record ParticipantGroups(List<ParticipantView> internals, List<ParticipantView> externals) {

    static ParticipantGroups of(List<ParticipantView> participants) {
        Map<Boolean, List<ParticipantView>> groups =
                participants.stream().collect(Collectors.partitioningBy(ParticipantView::internal));
        return new ParticipantGroups(groups.get(true), groups.get(false));
    }

    void show(Model model) {
        model.addAttribute("internals", internals);
        model.addAttribute("externals", externals);
    }
}
