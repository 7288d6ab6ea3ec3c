package be.vormingsportaal.desk;

/**
 * What an organisation had of one instrument on a reference day. Participants and intervisions count each time that
 * somebody was there.
 *
 * @param instrument its code
 * @param trainers of the organisation on that day, with an attest that was valid on it
 * @param caregivers of the organisation on that day, registered, who have the instrument now
 * @param trainings of the organisation that ended in the year of that day, until it
 * @param participants of these trainings
 * @param intervisions that trainers attended for the organisation in that year, until that day
 */
public record DatedCount(
        String instrument, long trainers, long caregivers, long trainings, long participants, long intervisions) {}
