@ApplicationModule(allowedDependencies = {})
package be.vormingsportaal.testing.house.wrong.stranger;

import org.springframework.modulith.ApplicationModule;
