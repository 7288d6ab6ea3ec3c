package be.vormingsportaal.web.instruments;

import be.vormingsportaal.instruments.InstrumentView;
import be.vormingsportaal.trainings.participation.FollowedTraining;
import java.util.List;

/**
 * One of a care provider's instruments.
 *
 * @param open whether its material is open, which it is from the first training on
 * @param trainings for this instrument that the person is in
 */
public record CaregiverCard(InstrumentView instrument, boolean open, List<FollowedTraining> trainings) {}
